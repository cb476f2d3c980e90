package fr.maillage.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.staffing.timefold.TimefoldStaffing;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small problems with every rule that the form knows: towns A to D on a line, ten kilometres apart. */
class SolversAgreeTest {

    /** More than they need: with less, the engine ends beside the best plan. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Timefold goes on to the end. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private static final int GAP_MM = 10_000_000;
    private static final StaffingWeights WEIGHTS =
            new StaffingWeights(1, 10_000, new CommuteScale(List.of(new CommuteScale.Step(0, 10))), 20, 2, 500, 10, 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theEngineAndHighsComeToTheSameValue(long seed) {
        StaffingCase made = made(seed, Map.of(), List.of());
        AuditedRun engine = run(new EngineStaffing(), made, LIMIT);
        AuditedRun highs = run(new HighsStaffing(), made, LIMIT);
        assertThat(List.of(engine, highs))
                .allSatisfy(each -> assertThat(each.isAgreed())
                        .as(
                                "%s says %s, the audit %s",
                                each.solver(), each.run().told(), each.findValid())
                        .isTrue());
        assertThat(highs.run().isProven()).isTrue();
        assertThat(highs.findValid()).isPresent();
        assertThat(engine.findValid()).as("of the engine").isEqualTo(highs.findValid());
    }

    @Test
    void timefoldCountsAsTheAuditDoesAndIsNoBetterThanTheOptimum() {
        StaffingCase made = made(1, Map.of(), List.of());
        AuditedRun timefold = run(new TimefoldStaffing(), made, SHORT);
        OptionalLong optimum = run(new HighsStaffing(), made, LIMIT).findValid();
        assertThat(timefold.isAgreed()).isTrue();
        assertThat(timefold.findValid()).isPresent();
        assertThat(timefold.findValid().orElseThrow()).isGreaterThanOrEqualTo(optimum.orElseThrow());
    }

    @Test
    void whatTheFormDoesNotKnowIsRefused() {
        StaffingCase suppressed = made(1, Map.of("accueil", 1), List.of());
        assertThatThrownBy(() -> new StaffingForm(suppressed.problem(), suppressed.commutes()))
                .hasMessage("Postes are suppressed: {accueil=1}");
        StaffingCase strict = made(1, Map.of(), List.of(StaffingObjective.SHORTAGE));
        assertThatThrownBy(() -> new StaffingForm(strict.problem(), strict.commutes()))
                .hasMessage("Objectives in strict order: [SHORTAGE]");
    }

    private static AuditedRun run(StaffingPeer peer, StaffingCase made, Duration limit) {
        return AuditedRun.of(peer, made, peer.solve(made, limit, 0, 1));
    }

    private static StaffingCase made(long seed, Map<String, Integer> suppressed, List<StaffingObjective> objectives) {
        Random random = new Random(seed);
        List<Unit> units = List.of(
                new Unit("Nord", "social", List.of("social"), List.of("A", "B")),
                new Unit("Sud", "social", List.of("social"), List.of("C", "D")),
                new Unit(null, "téléphone", List.of("téléphone"), List.of("A")));
        List<Need> needs = new ArrayList<>();
        for (int unit = 0; unit < 2; unit++) {
            needs.add(new Need(unit, "responsable", 0, 1000));
            needs.add(new Need(unit, "assistant", 1000, 2000 + 500 * random.nextInt(3)));
            needs.add(new Need(unit, "accueil", 0, 1000 + 500 * random.nextInt(2)));
        }
        needs.add(new Need(2, "accueil", 0, 1000));
        List<Poste> postes = new ArrayList<>();
        postes.add(poste(random, 0, "responsable", "cadre", false));
        postes.add(poste(random, 1, "responsable", "cadre", false));
        for (int p = 2; p < 8; p++) {
            postes.add(poste(random, p, "assistant", "assistant", p == 7));
        }
        for (int p = 8; p < 12; p++) {
            postes.add(poste(random, p, p % 2 == 0 ? "accueil" : "secrétaire", "adjoint", p == 11));
        }
        postes.add(new Poste("P12", Categorie.A, "assistant", "assistant", 1000, null, "", Set.of(), null));
        StaffingProblem problem = new StaffingProblem(
                postes,
                suppressed,
                List.of(
                        new Metier("responsable", Set.of("cadre"), Set.of(), 2, true),
                        new Metier("assistant", Set.of("assistant"), Set.of("diplôme"), 3, true),
                        new Metier("accueil", Set.of("adjoint", "assistant"), Set.of(), 1, false),
                        new Metier("secrétaire", Set.of(), Set.of(), 1, false)),
                List.of(new Transformation("secrétaire", "accueil", 10), new Transformation("assistant", "accueil", 5)),
                List.of(
                        new Antenne("Nord", "A", new TreeSet<>(Set.of("A", "B")), 1000, 10),
                        new Antenne("Sud", "C", new TreeSet<>(Set.of("C", "D")), 1000, 10)),
                List.of(new Site("A", 5), new Site("B", null), new Site("C", 4), new Site("D", null)),
                units,
                needs,
                List.of(new Quorum("responsable", "Nord", 1, 1), new Quorum("responsable", "Sud", 1, 1)),
                List.of(new Guichet("D", Set.of("accueil"), 500)),
                Map.of("assistant", 400),
                objectives,
                WEIGHTS,
                Map.of("a3", new Earlier("Sud · social", "assistant", "D")));
        return new StaffingCase(problem, (from, to) -> GAP_MM * Math.abs(from.codePointAt(0) - to.codePointAt(0)));
    }

    private static Poste poste(Random random, int number, String metier, String cadre, boolean isVacant) {
        String site = "ABCD".substring(random.nextInt(4)).substring(0, 1);
        String residence = "ABCD".substring(random.nextInt(4)).substring(0, 1);
        Set<Aspect> fixed = number % 5 == 3 ? EnumSet.of(Aspect.POSTE) : EnumSet.noneOf(Aspect.class);
        Wishes wishes = random.nextBoolean()
                ? Wishes.NONE
                : new Wishes(new TreeSet<>(Set.of("Nord")), new TreeSet<>(Set.of("social")), new TreeSet<>());
        Integer travelMm = number == 4 ? 2 * GAP_MM : null;
        Agent agent = isVacant ? null : agent(number, residence, wishes, fixed, travelMm);
        return new Poste(
                "P" + number,
                Categorie.A,
                cadre,
                metier,
                number % 3 == 0 ? 500 : 1000,
                new Workplace(site.compareTo("C") < 0 ? "Nord" : "Sud", "social", site),
                "",
                Set.of(),
                agent);
    }

    private static Agent agent(
            int number, String residence, Wishes wishes, Set<Aspect> fixed, @Nullable Integer travelMm) {
        return new Agent("a" + number, residence, new TreeSet<>(Set.of("diplôme")), wishes, fixed, travelMm);
    }
}
