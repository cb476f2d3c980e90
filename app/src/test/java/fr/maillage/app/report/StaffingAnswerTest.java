package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sentences on a staffing are made from its figures, and promise no more than these prove. */
class StaffingAnswerTest {

    private final SampleRun sample = SampleStaffing.alone();
    private final ObjectNode staffing = (ObjectNode) sample.summary.path("staffing");

    @Test
    void aConstantHeadcountIsProvenCategoryByCategory() {
        assertThat(sentences(Language.FR))
                .containsExactly(
                        "420 postes et 405,2 ETP avant comme après : l’effectif est constant, au total et dans chaque"
                                + " catégorie (A, B, C).",
                        "29 agents sur 395 changent de commune de travail, dont 5 sans l’avoir souhaité.",
                        "31 postes changent de commune ; 12 postes changent de métier ; 110 jours de formation sont à"
                                + " prévoir.",
                        "Il manque 12,6 ETP sur 403,4 ETP demandés, soit 3,1 %. Ailleurs, des besoins sont dépassés"
                                + " de 14,4 ETP en tout.",
                        "Le trajet domicile-travail s’allonge pour 27 agents : 310,3 km de plus en tout, aller simple.",
                        "Pour l’objectif « Le moindre coût d’ensemble », l’écart à la borne prouvée est de"
                                + " 0,9 % : un plan meilleur dans cette limite n’est pas exclu.");
        assertThat(sentences(Language.EN))
                .startsWith(
                        "420 postes and 405.2 ETP before and after: the headcount is constant, in all and in each"
                                + " category (A, B, C).",
                        "29 agents of 395 go to work in another commune, 5 of them without having wished it.");
    }

    @Test
    void aHeadcountThatChangesInACategoryIsNotCalledConstant() {
        ObjectNode categorie = (ObjectNode) staffing.at("/byCategorie/B");
        categorie.put("after", categorie.path("before").asDouble() + 0.8);

        assertThat(sentences(Language.FR).getFirst())
                .endsWith("L’effectif n’est pas constant (catégorie : B).")
                .doesNotContain("avant comme après");
    }

    @Test
    void aBudgetOfPostesIsTold() {
        long posts = staffing.at("/posts/before").asLong();
        ((ObjectNode) staffing.path("posts")).put("after", posts + 33);
        staffing.withArray("created")
                .addObject()
                .put("metier", "assistant de service social")
                .put("posts", 34)
                .put("etp", 34.0);
        staffing.withArray("suppressed")
                .addObject()
                .put("metier", "secrétaire")
                .put("posts", 1)
                .put("etp", 1.0);
        ObjectNode categorieA = (ObjectNode) staffing.at("/byCategorie/A");
        categorieA.put("created", 34);
        ((ObjectNode) categorieA.path("posts"))
                .put("after", categorieA.at("/posts/before").asLong() + 34);
        ObjectNode categorieC = (ObjectNode) staffing.at("/byCategorie/C");
        categorieC.put("suppressed", 1);
        ((ObjectNode) categorieC.path("posts"))
                .put("after", categorieC.at("/posts/before").asLong() - 1);

        assertThat(sentences(Language.FR).getFirst())
                .contains("453 postes")
                .contains("Le budget de postes : 34 postes créés, 1 supprimé.")
                .endsWith("À cela près, l’effectif est constant, au total et dans chaque catégorie.");
        assertThat(sample.render(Language.FR))
                .contains("Postes supprimés")
                .contains("créés\u00a0: 34, supprimés\u00a0: 1");
    }

    @Test
    void sentencesAgreeInNumber() {
        few("agentsMoved", "againstWish");
        staffing.put("moved", 1).put("transformed", 0).put("trainingDays", 0);
        staffing.put("shortageEtp", 0).put("surplusEtp", 0).put("addedCommuteKm", 0);

        assertThat(sentences(Language.FR))
                .contains(
                        "Moins de 5 agents sur 395 changent de commune de travail, en tout ou en partie sans"
                                + " l’avoir souhaité.",
                        "1 poste change de commune ; aucun ne change de métier ; aucune formation n’est à prévoir.",
                        "Tous les besoins en personnel sont couverts.",
                        "Aucun trajet domicile-travail ne s’allonge.");
        few();
        staffing.put("agentsMoved", 7).put("againstWish", 7);
        assertThat(sentences(Language.FR))
                .contains("7 agents sur 395 changent de commune de travail, tous sans l’avoir souhaité.");
        few("againstWish", "trainingDays");
        assertThat(sentences(Language.FR))
                .contains(
                        "7 agents sur 395 changent de commune de travail, dont moins de 5 sans l’avoir souhaité.",
                        "1 poste change de commune ; aucun ne change de métier ; la formation de moins de 5 agents est à"
                                + " prévoir.");
        few();
        staffing.putNull("againstWish").putArray("allButFew").add("againstWish");
        assertThat(sentences(Language.EN))
                .contains("7 agents of 395 go to work in another commune, all but fewer than 5 of them without"
                        + " having wished it.");
        staffing.put("trainingDays", 0).putArray("allButFew");
        staffing.put("agentsMoved", 0).put("againstWish", 0).put("moved", 0);
        assertThat(sentences(Language.FR))
                .contains("Aucun agent ne change de commune de travail.")
                .anyMatch(sentence -> sentence.startsWith("Aucun poste ne change de commune ; aucun ne change de"));
    }

    @Test
    void aPlanThatBreaksAHardRulePromisesNothing() {
        staffing.withArray("breaches").addObject().put("rule", "NEED").put("sentence", "Niortais: 0.5 of 1");
        staffing.withArray("breaches").addObject().put("rule", "NEED").put("sentence", "Thouarsais: 0.5 of 1");
        staffing.withArray("breaches").addObject().put("rule", "TRAVEL").put("sentence", "P-0012: 51 km");
        sample.summary.put("feasible", false);

        assertThat(sentences(Language.FR)).hasSize(5);
        assertThat(sample.render(Language.FR))
                .contains("Le minimum d’un besoin n’est pas atteint (2\u00a0fois).")
                .contains("Des trajets dépassent ce que des agents peuvent parcourir.")
                .contains("staffing.xlsx")
                .as("what is about few")
                .doesNotContain("P-0012")
                .doesNotContain("0.5 of 1");
    }

    @Test
    void whatHasNoBoundIsNotProven() {
        ((ObjectNode) staffing.at("/objectives/1")).putNull("bound").putNull("gap");

        assertThat(sentences(Language.FR).getLast())
                .startsWith("Aucune borne n’est calculée pour « Le moindre coût d’ensemble »");
        assertThat(sample.render(Language.FR)).contains("borne non calculée");
    }

    @Test
    void howManyWaysGrowIsNotSaidWhereSmallCountsAreMerged() {
        ((ObjectNode) staffing.at("/commuteKm/0")).put("to", 5);

        assertThat(sentences(Language.FR))
                .contains("Des trajets domicile-travail s’allongent : 310,3 km de plus en tout, aller simple.");
        assertThat(sample.render(Language.FR)).contains("aucun, ou 5\u00a0km au plus");
    }

    /** Counts that the summary does not tell, since they are about few. */
    private void few(String... counts) {
        ArrayNode few = staffing.putArray("few");
        for (String count : counts) {
            staffing.putNull(count);
            few.add(count);
        }
    }

    @Test
    void aSumIsNotCalledAnOrder() {
        assertThat(sample.render(Language.FR))
                .contains("Objectifs, additionnés par leurs poids")
                .contains("c’est cette somme que le plan rend petite")
                .doesNotContain("ordre de priorité");
        staffing.putArray("strict").add("againstWish");
        assertThat(sample.render(Language.FR))
                .contains("Objectifs, dans l’ordre de priorité")
                .contains("Le manque, donné en premier, n’est pas de ceux-là")
                .doesNotContain("c’est cette somme que le plan rend petite");
    }

    private List<String> sentences(Language language) {
        return StaffingAnswer.sentences(StaffingResult.read(sample.summary, Map.of()), new Words(language)).stream()
                .map(sentence -> sentence.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }
}
