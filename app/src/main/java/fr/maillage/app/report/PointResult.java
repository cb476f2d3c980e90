package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An accueil point of the map.
 *
 * @param insee the code of its commune
 * @param name of its commune
 * @param kind a word such as {@code chef-lieu}
 * @param residents who have it as their nearest
 * @param communes that have it as their nearest
 */
record PointResult(String insee, String name, String kind, long residents, long communes) {

    static PointResult read(JsonNode properties) {
        return new PointResult(
                properties.path("insee").asText(),
                properties.path("name").asText(),
                properties.path("kind").asText(),
                properties.path("residents").asLong(),
                properties.path("communes").asLong());
    }

    /** Its kind in words; a kind that the report does not know is shown as it is written. */
    static String kindLabel(Words words, String kind) {
        return words.has("kind." + kind) ? words.say("kind." + kind) : kind;
    }

    String story(Words words) {
        return kindLabel(words, kind) + "\n"
                + words.say("story.serves", words.count("n.residents", residents), words.count("n.communes", communes));
    }
}
