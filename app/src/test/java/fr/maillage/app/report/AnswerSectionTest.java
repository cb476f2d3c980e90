package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences that the page opens with are made from the figures, and promise no more than these prove. */
class AnswerSectionTest {

    @Test
    void aPlanThatReachesEveryoneSaysSo() {
        assertThat(sentences(SampleRun.of(44, 44, 20), Language.FR))
                .containsExactly(
                        "Avec 44 points d’accueil, les 374 587 habitants en ont un à 20 km au plus.",
                        "Un habitant est en moyenne à 2,7 km du point le plus proche, contre 3,4 km avant (hypothèse)."
                                + " La plus grande distance est de 17,0 km (commune : Couture-d'Argenson).",
                        "Pour l’objectif « La plus petite distance totale des habitants », l’écart à la borne prouvée"
                                + " est de 2,1 % : un plan meilleur dans cette limite n’est pas exclu.");
        assertThat(sentences(SampleRun.of(44, 0, 20), Language.EN))
                .startsWith(
                        "With 44 accueil points, all 374,587 residents are within 20 km of one.",
                        "A resident is 2.7 km from the nearest point on average."
                                + " The greatest distance is 17.0 km (commune: Couture-d'Argenson).");
    }

    @Test
    void aPlanThatLeavesSomeOutCountsThem() {
        assertThat(sentences(SampleRun.of(12, 0, 15), Language.FR).getFirst())
                .isEqualTo("Avec 12 points d’accueil, 85,6 % des habitants en ont un à 15 km au plus."
                        + " 53 871 habitants, dans 93 communes, restent au-delà.");
    }

    @Test
    void aPlanThatBreaksAHardRulePromisesNothing() {
        assertThat(sentences(SampleRun.of(12, 0, 15), Language.FR)).hasSize(2);
    }

    @Test
    void onlyAClosedGapIsCalledOptimal() {
        SampleRun closed = SampleRun.of(44, 0, 20);
        SampleRun.objective(objectives(closed).addObject(), "distance", 1000, 1000);
        SampleRun narrow = SampleRun.of(44, 0, 20);
        SampleRun.objective(objectives(narrow).addObject(), "distance", 1000, 999.9999);
        SampleRun unknown = SampleRun.of(44, 0, 20);
        objectives(unknown)
                .addObject()
                .put("name", "distance")
                .put("value", 1000)
                .putNull("bound")
                .putNull("gap");

        assertThat(sentences(closed, Language.FR).getLast()).startsWith("L’optimum est prouvé");
        assertThat(closed.render(Language.FR)).contains("optimal, prouvé");
        assertThat(sentences(narrow, Language.FR).getLast())
                .contains("< 0,01 %")
                .doesNotContain("optimum");
        assertThat(narrow.render(Language.FR)).doesNotContain("optimal, prouvé").contains("optimum non prouvé");
        assertThat(sentences(unknown, Language.FR).getLast()).startsWith("Aucune borne n’est calculée");
        assertThat(unknown.render(Language.FR))
                .doesNotContain("optimal, prouvé")
                .contains("borne non calculée");
        assertThat(unknown.render(Language.EN)).contains("bound not computed");
    }

    @Test
    void severalObjectivesAreOnlyAsProvenAsTheWeakest() {
        SampleRun sample = SampleRun.of(44, 0, 20);
        ArrayNode objectives = objectives(sample);
        SampleRun.objective(objectives.addObject(), "coverage", 374_587, 374_587);
        SampleRun.objective(objectives.addObject(), "worst", 17.019, 16.0);

        assertThat(sentences(sample, Language.EN).getLast())
                .startsWith("For the objective “The least greatest distance”, the gap to the proven bound is 5.99%");
    }

    @Test
    void aDistanceJustBeyondTheTargetDoesNotReadAsTheTarget() {
        SampleRun sample = SampleRun.of(44, 0, 20);
        ((ObjectNode) sample.networkSection().path("distanceKm")).put("max", 20.004);

        assertThat(sentences(sample, Language.EN).get(1)).contains("20.004 km");
    }

    private static ArrayNode objectives(SampleRun sample) {
        return sample.networkSection().putArray("objectives");
    }

    /** With plain spaces, which read more easily here; that some do not break is tested beside the words. */
    private static List<String> sentences(SampleRun sample, Language language) {
        return AnswerSection.sentences(NetworkResult.read(sample.summary, sample.network), new Words(language)).stream()
                .map(sentence -> sentence.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
