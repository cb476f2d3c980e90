package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences on a rota are made from its figures, and promise no more than these prove. */
class RotaAnswerTest {

    private final SampleRun sample = SampleRota.ofYear();
    private final ObjectNode rota = (ObjectNode) sample.summary.path("rota");

    @Test
    void aRotaIsToldInAFewSentences() {
        rota.put("changes", 11);
        ((ObjectNode) rota.path("load"))
                .put("min", 885.4)
                .put("max", 1960)
                .put("mean", 1368)
                .put("unfairness", 1231);
        ((ObjectNode) rota.path("wishes")).put("asked", 39).put("notMet", 19);
        ((ObjectNode) rota.at("/wishesFirst/wishes")).put("notMet", 9);
        ((ObjectNode) rota.at("/wishesFirst/load")).put("unfairness", 1287.1);
        ((ObjectNode) rota.path("cost")).put("euros", 15835.76);

        assertThat(sentences(Language.FR))
                .containsExactly(
                        "104 astreintes sont à prendre du 1er janvier au 31 décembre 2027 ; 2 n’ont personne.",
                        "11 changent par rapport au planning antérieur.",
                        "Ramenée au temps plein et à toute la période, la charge d’un agent va de 885,4 h à 1 960 h"
                                + " pondérées, pour une moyenne de 1 368 h.",
                        "19 souhaits ne sont pas satisfaits. Avec les souhaits d’abord, il en resterait 9, mais"
                                + " l’inéquité serait de 1 287,1 h au lieu de 1 231 h.",
                        "Les astreintes de la période coûtent 15 835,76 € d’indemnités, hors interventions.",
                        "10 jours ouvrés sont sans responsable ni suppléant, dans 2 antennes.",
                        "Aucune borne n’est calculée pour « Le moins de souhaits non satisfaits », « Les astreintes les"
                                + " plus régulières » : rien ne dit si un meilleur plan existe.");
        assertThat(sentences(Language.EN))
                .startsWith(
                        "104 duties are to be taken from 1 January to 31 December 2027; 2 have nobody.",
                        "11 change against the earlier rota.");
    }

    @Test
    void whatIsProvenIsSaidSo() {
        for (JsonNode objective : rota.path("objectives")) {
            ((ObjectNode) objective).set("bound", objective.path("value"));
            ((ObjectNode) objective).put("gap", 0);
        }
        rota.put("unassigned", 0).put("changes", 0);

        assertThat(sentences(Language.FR))
                .contains("Aucune ne change par rapport au planning antérieur.")
                .endsWith("L’optimum est prouvé pour chaque objectif, dans leur ordre : aucun autre planning permis par"
                        + " les règles ne fait mieux.")
                .first()
                .asString()
                .endsWith("chacune a quelqu’un.");
    }

    @Test
    void wishesOfFewAreNotCounted() {
        ((ObjectNode) rota.path("wishes")).put("asked", 39).putNull("notMet");

        ((ObjectNode) rota.at("/objectives/3")).put("value", 4);
        ((ObjectNode) rota.at("/wishesFirst/load")).put("unfairness", 91.8);
        ((ObjectNode) rota.path("load")).put("unfairness", 87.3);
        rota.withObject("/wishesFirst")
                .putArray("objectives")
                .addObject()
                .put("name", "wishes")
                .put("value", 1);

        assertThat(sentences(Language.FR))
                .contains("Les souhaits non satisfaits pèsent 4 en points. Avec les souhaits d’abord, ce serait 1, mais"
                        + " l’inéquité serait de 91,8 h au lieu de 87,3 h.");
        assertThat(sample.render(Language.FR))
                .contains("non satisfaits pour moins de 5\u00a0agents")
                .contains("moins de 5\u00a0agents concernés");
    }

    @Test
    void withoutWishesThereIsNothingToCompare() {
        ((ObjectNode) rota.path("wishes")).put("asked", 0).put("notMet", 0);
        rota.putNull("wishesFirst");

        assertThat(sample.render(Language.FR))
                .doesNotContain("souhaits satisfaits")
                .doesNotContain("id=\"rota-wishes\"");
    }

    @Test
    void aRotaThatBreaksARulePromisesNothing() {
        rota.put("violations", 3)
                .withArray("breaches")
                .addObject()
                .put("rule", "ABSENCE")
                .put("sentence", "E01 is away");
        rota.withArray("breaches").addObject().put("rule", "INTERIM_PRESENT");
        sample.summary.put("feasible", false);

        assertThat(sentences(Language.FR)).noneMatch(sentence -> sentence.contains("borne"));
        assertThat(sample.render(Language.FR))
                .contains("Le planning ne respecte pas toutes les règles impératives du scénario.")
                .contains("Une astreinte tombe pendant une absence.")
                .contains("Un suppléant n’est pas au travail.")
                .contains("règles enfreintes\u00a0: 3")
                .doesNotContain("E01");
    }

    private List<String> sentences(Language language) {
        return RotaAnswer.sentences(RotaResult.read(sample.summary), new Words(language)).stream()
                .map(sentence -> sentence.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
