package fr.maillage.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Incumbent;
import fr.maillage.domain.staffing.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffingComparisonTest {

    private final StaffingCase made = StaffingCase.of("79:40:1", List.of());
    private final StaffingPeer peer = new EngineStaffing();
    private final List<Placed> plan = plan();
    private final long value =
            AuditedRun.of(peer, made, run(plan, null, null, false)).findValid().orElseThrow();

    @Test
    void gapsAreToTheGreatestBoundOfAll() {
        StaffingComparison comparison = comparison(
                run(
                        plan,
                        (double) value,
                        value / 2.0,
                        false,
                        new Incumbent(40, value + 9),
                        new Incumbent(12_000, value)),
                run(plan, (double) value, value * 0.75, false));
        assertThat(comparison.listContradictions()).isEmpty();
        assertThat(comparison.findBound()).hasValue(value * 0.75);
        assertThat(comparison.toMarkdown())
                .startsWith("| 79:40:1, ")
                .contains(" (25.00 %); first after 0.04 s, last after 12 s |")
                .endsWith(" (25.00 %) |");
        assertThat(comparison.toJson().getFirst())
                .contains(
                        "\"solver\":\"engine\"",
                        "\"breaches\":0",
                        "\"gap\":0.25",
                        "\"millisToFirst\":40",
                        "\"millisToLast\":12000");
    }

    @Test
    void aSolverThatSaysOtherThanTheAuditIsNamed() {
        assertThat(comparison(run(plan, value + 20.0, value + 20.0, true)).listContradictions())
                .containsExactly(
                        "engine says that its plan costs " + (value + 20) + ".0, the audit says " + value,
                        "engine has a bound of " + (value + 20) + ".0, and there is a plan of " + value);
    }

    @Test
    void aPlanThatBreaksRulesHasNoGap() {
        List<Placed> broken = new ArrayList<>(plan);
        Placed first = broken.getFirst();
        broken.set(0, new Placed(first.poste(), first.unit(), first.metier(), first.site(), null));
        StaffingComparison comparison = comparison(run(broken, null, 1.0, false), run(null, null, null, false));
        assertThat(comparison.findBest()).isEmpty();
        assertThat(comparison.toMarkdown()).endsWith("| 1 | 1 rules broken after 20 s | no plan in 20 s |");
    }

    private List<Placed> plan() {
        List<Placed> placed = peer.solve(made, Duration.ofMillis(500), 0, 1).placed();
        return placed == null ? List.of() : placed;
    }

    private StaffingComparison comparison(StaffingRun... runs) {
        List<AuditedRun> audited = new ArrayList<>();
        for (StaffingRun run : runs) {
            audited.add(AuditedRun.of(peer, made, run));
        }
        return new StaffingComparison("79:40:1", made, 0, audited);
    }

    private static StaffingRun run(
            @Nullable List<Placed> placed,
            @Nullable Double told,
            @Nullable Double bound,
            boolean isProven,
            Incumbent... incumbents) {
        return new StaffingRun(List.of(incumbents), placed, told, bound, isProven, 20_000);
    }
}
