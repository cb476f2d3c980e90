package fr.maillage.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.staffing.StaffingBreach.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingAuditTest {

    private static final StaffingProblem PROBLEM = StaffingSketch.problem();

    private static StaffingAudit audit(StaffingPlan plan) {
        return StaffingAudit.of(PROBLEM, StaffingSketch::mm, plan);
    }

    @Test
    void theHeadcountIsTheSameButForTheCreatedPoste() {
        StaffingFigures figures = audit(StaffingSketch.plan()).figures();

        assertThat(figures.all()).isEqualTo(new Headcount(6, 7, 5500, 6500, 1, 0));
        assertThat(figures.byCategorie())
                .isEqualTo(Map.of(
                        Categorie.A, new Headcount(4, 5, 3500, 4500, 1, 0),
                        Categorie.C, new Headcount(2, 2, 2000, 2000, 0, 0)));
        assertThat(figures.movedPostes()).isEqualTo(2);
        assertThat(figures.transformedPostes()).isEqualTo(1);
        assertThat(figures.addedCommuteMm()).isEqualTo(6_000_000);
    }

    @Test
    void aVacantPosteCountsThePartOfAYearInWhichItIsFilled() {
        StaffingFigures figures = audit(StaffingSketch.plan()).figures();

        assertThat(figures.coverages().get(1))
                .isEqualTo(new Coverage(PROBLEM.needs().get(1), 2, 1, 2000, 1500));
        assertThat(figures.coverages().get(4))
                .isEqualTo(new Coverage(PROBLEM.needs().get(4), 2, 1, 1500, 1250));
        assertThat(figures.shortageMilliEtp()).isEqualTo(500 + 750);
        assertThat(figures.surplusMilliEtp()).isZero();
    }

    @Test
    void everyObjectiveIsAddedUp() {
        Map<StaffingObjective, Long> values =
                audit(StaffingSketch.plan()).figures().values();

        assertThat(values)
                .isEqualTo(Map.of(
                        StaffingObjective.SHORTAGE, 375_000L,
                        StaffingObjective.AGAINST_WISH, 10_000L,
                        StaffingObjective.COMMUTE, 60L,
                        StaffingObjective.TRAINING, 40L,
                        StaffingObjective.STABILITY, 500L,
                        StaffingObjective.TEAMS, 0L,
                        StaffingObjective.WISHES, 3L,
                        StaffingObjective.COST, 385_603L));
    }

    @Test
    void whatIsStrictlyFirstIsNotInTheCostOfTheRest() {
        StaffingProblem sum = PROBLEM;
        StaffingProblem strict = new StaffingProblem(
                sum.postes(),
                sum.suppressed(),
                sum.metiers(),
                sum.transformations(),
                sum.antennes(),
                sum.sites(),
                sum.units(),
                sum.needs(),
                sum.quorums(),
                sum.guichets(),
                sum.vacancyMilli(),
                List.of(StaffingObjective.SHORTAGE, StaffingObjective.STABILITY),
                sum.weights(),
                sum.earlier());

        StaffingFigures figures = StaffingAudit.of(strict, StaffingSketch::mm, StaffingSketch.plan())
                .figures();

        assertThat(figures.values())
                .containsEntry(StaffingObjective.SHORTAGE, 375_000L)
                .containsEntry(StaffingObjective.COST, 10_103L);
    }

    @Test
    void whatChangesForAnAgentIsListed() {
        List<Change> changes = audit(StaffingSketch.plan()).figures().changes();

        assertThat(changes).extracting(Change::agent).containsExactly("A1", "A2", "A3", "A5");
        assertThat(changes.getLast())
                .isEqualTo(new Change(
                        "A5",
                        "P5",
                        "P5",
                        new Workplace("Ancienne 10", "social", "10"),
                        "secrétaire",
                        0,
                        "accueil",
                        "16",
                        6_000_000,
                        true,
                        true,
                        0,
                        10,
                        false,
                        null));
        assertThat(changes.get(2).isOtherwise()).isTrue();
        assertThat(changes.getFirst().unmetWishes()).isEqualTo(1);
    }

    @Test
    void whoLeavesTheLargestPartOfItsTeamIsApart() {
        StaffingFigures figures =
                audit(StaffingSketch.plan("P2 sud social 40 A2")).figures();

        assertThat(figures.changes())
                .filteredOn(Change::isApart)
                .extracting(Change::agent)
                .containsExactly("A2");
        assertThat(figures.values()).containsEntry(StaffingObjective.TEAMS, 10L);
    }

    @Test
    void aPlanThatKeepsToAllRulesHasNoBreach() {
        assertThat(audit(StaffingSketch.plan()).breaches()).isEmpty();
    }

    /** Lines of the plan that differ from it, and every sentence that there is for them. */
    private static final List<Broken> BROKEN = List.of(
            new Broken(List.of("P9 nord responsable 10 A1"), List.of("HEADCOUNT poste P9 where P1 belongs")),
            new Broken(
                    List.of("P1 sud responsable 40 A1"),
                    List.of("HEADCOUNT poste P1 as responsable in Sud · social, which has no need of it")),
            new Broken(
                    List.of("P1 nord responsable 40 A1"),
                    List.of("HEADCOUNT poste P1 at 40, where Nord · social does not work")),
            new Broken(
                    List.of("P4 sud social 40 A3"),
                    List.of("AGENT poste P4 has an agent that is on another one or unknown")),
            new Broken(
                    List.of("P4 sud social 40 A9"),
                    List.of("AGENT poste P4 has an agent that is on another one or unknown")),
            new Broken(List.of("P3 sud social 40 -"), List.of("AGENT 3 agents have a poste, of 4")),
            new Broken(
                    List.of("P3 sud social 40 -", "P4 sud social 40 A3"),
                    List.of("AGENT poste P4 has an agent of another grade or quotité")),
            new Broken(
                    List.of("P4 sud secrétaire 40 -"),
                    List.of("METIER poste P4 becomes secrétaire, which social may not")),
            new Broken(List.of("P6 nord social 16 -"), List.of("METIER poste P6 of the cadre adjoint becomes social")),
            new Broken(
                    List.of("P1 cellule responsable 10 A1"),
                    List.of(
                            "METIER poste P1 as responsable in cellule, outside the antennes",
                            "QUORUM Nord: 0 of responsable, exactly 1 asked for")),
            new Broken(
                    List.of("P3 sud secrétaire 40 A3"),
                    List.of(
                            "METIER poste P3 becomes secrétaire, which social may not",
                            "METIER the agent on poste P3 becomes secrétaire, which social may not")),
            new Broken(
                    List.of("P3 sud médiateur 40 A3"),
                    List.of("METIER the agent on poste P3 lacks the qualification of médiateur")),
            new Broken(
                    List.of("N1 sud social 40 -"),
                    List.of(
                            "NEED Nord · social has 1.000 ETP of social, at least 1.400 are needed",
                            "QUORUM Sud: 3 of social, from 1 to 2 asked for")),
            new Broken(
                    List.of("P3 sud médiateur 40 A3", "P4 sud médiateur 40 -"),
                    List.of(
                            "METIER the agent on poste P3 lacks the qualification of médiateur",
                            "QUORUM Sud: 0 of social, from 1 to 2 asked for",
                            "QUORUM the whole organisation: 2 of social, at least 3 asked for")),
            new Broken(
                    List.of("P5 nord secrétaire 16 A5"),
                    List.of("GUICHET the desk at 16 has 0.000 ETP, its opening hours take 1.000")),
            new Broken(List.of("N1 nord social 10 -"), List.of("WORKPLACES 3 postes at 10, which has 2 workplaces")),
            new Broken(List.of("P4 nord social 16 -"), List.of("FIXED poste P4 does not keep its antenne")),
            new Broken(List.of("P3 nord social 16 A3"), List.of("FIXED poste P3 does not keep its site")),
            new Broken(
                    List.of("P5 nord accueil 16 -", "P6 sud secrétaire 40 A5"),
                    List.of("FIXED poste P5 changes its agent")),
            new Broken(
                    List.of("P2 nord social 10 -", "N1 nord social 16 A2"),
                    List.of("FIXED the agent of poste P2 takes another one")),
            new Broken(
                    List.of("P4 nowhere social - -"),
                    List.of(
                            "FIXED poste P4 is suppressed, and is to stay",
                            "SUPPRESSION 1 poste of social suppressed, where 0 are asked for")),
            new Broken(
                    List.of("P2 sud social 40 A2"),
                    List.of(
                            "TRAVEL poste P2 is 28.000 km from its agent's residence, of 10.000 at most",
                            "NEED Nord · social has 0.500 ETP of social, at least 1.400 are needed",
                            "QUORUM Sud: 3 of social, from 1 to 2 asked for")),
            new Broken(
                    List.of("P3 nowhere social - A3"),
                    List.of(
                            "SUPPRESSION poste P3 is suppressed with an agent on it",
                            "SUPPRESSION 1 poste of social suppressed, where 0 are asked for")),
            new Broken(
                    List.of("N1 nowhere social - -"),
                    List.of(
                            "SUPPRESSION poste N1 is created and suppressed",
                            "SUPPRESSION 1 poste of social suppressed, where 0 are asked for",
                            "NEED Nord · social has 1.000 ETP of social, at least 1.400 are needed")));

    private record Broken(List<String> lines, List<String> sentences) {}

    @Test
    void aRuleThatIsBrokenIsSaidWithItsFigures() {
        for (Broken broken : BROKEN) {
            StaffingPlan plan = StaffingSketch.plan(broken.lines().toArray(String[]::new));

            assertThat(audit(plan).breaches())
                    .as(broken.lines().toString())
                    .extracting(breach -> breach.rule() + " " + breach.sentence())
                    .containsExactlyElementsOf(broken.sentences());
        }
    }

    @Test
    void everyRuleIsBrokenOnce() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Broken broken : BROKEN) {
            broken.sentences().forEach(line -> rules.add(Rule.valueOf(line.substring(0, line.indexOf(' ')))));
        }

        assertThat(rules).containsExactly(Rule.values());
    }

    @Test
    void aPlanOfAnotherProblemIsNone() {
        List<Placed> placed = StaffingSketch.plan().placed();
        List<Placed> elsewhere = new ArrayList<>(placed);
        elsewhere.set(0, new Placed("P1", 3, "responsable", "10", "A1"));

        assertThatThrownBy(() -> audit(new StaffingPlan(placed.subList(1, 7), List.of(), 0, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A plan of 6 postes for a tableau of 7");
        assertThatThrownBy(() -> audit(new StaffingPlan(elsewhere, List.of(), 0, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Poste P1 in unit 3");
    }
}
