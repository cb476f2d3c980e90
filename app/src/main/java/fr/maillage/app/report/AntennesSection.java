package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;

/** What the residents of each antenne get, where the scenario names some. */
final class AntennesSection {

    private AntennesSection() {}

    static Html of(JsonNode antennes, Words words) {
        Table table = new Table(words.say("antennes.caption"))
                .words(words.say("antennes.antenne"))
                .numbers(words.say("antennes.communes"))
                .numbers(words.say("residents"))
                .numbers(words.say("antennes.points"))
                .numbers(words.say("antennes.beyond"))
                .numbers(words.say("antennes.mean"))
                .stacked();
        for (JsonNode antenne : antennes) {
            long population = antenne.path("population").asLong();
            table.row(
                    antenne.path("name").asText(),
                    words.whole(antenne.path("communes").asLong()),
                    words.whole(population),
                    words.whole(antenne.path("accueilPoints").asLong()),
                    words.whole(population - antenne.path("coveredPopulation").asLong()),
                    words.km(antenne.path("meanKm").asDouble(), 2));
        }
        return Section.of("antennes", words, table.toHtml());
    }
}
