package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.CoverDominance;
import fr.maillage.solver.placement.facility.CoverPart;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.search.Steps;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The fewest points that cover everybody who must be covered: what is dominated is left out, and each part of what
 * remains is covered by itself, so that an island is solved whatever the mainland takes.
 */
final class CoverByParts {

    private final Steps steps;
    private final boolean[] kept;
    private final List<CoverPart> parts;
    private final List<PartCover> covers;

    /** Takes a pure covering problem apart and covers it greedily; everybody who must be covered can be. */
    CoverByParts(FacilityModel cover, Steps steps) {
        this.steps = steps;
        kept = new boolean[cover.sites()];
        for (int site = 0; site < kept.length; site++) {
            kept[site] = cover.isKept(site);
        }
        parts = CoverPart.listParts(CoverDominance.reduce(cover));
        covers = parts.stream().map(part -> new PartCover(part.model())).toList();
    }

    /** The smallest cover known. */
    boolean[] open() {
        boolean[] open = kept.clone();
        for (int k = 0; k < parts.size(); k++) {
            parts.get(k).openIn(open, covers.get(k).best());
        }
        return open;
    }

    /** No cover has fewer points. */
    long bound() {
        return SiteLists.count(kept)
                + covers.stream().mapToLong(PartCover::bound).sum();
    }

    /** Looks for smaller covers, as long as they are found within a moment. */
    void search(RandomGenerator random) {
        covers.forEach(cover -> cover.search(random, steps));
    }

    /**
     * Proves part by part, from the smallest, that there is no smaller cover, or finds those that are.
     *
     * @param progress told the smallest cover so far, and what no cover is below
     */
    void prove(StageProgress progress) {
        List<PartCover> left =
                covers.stream().filter(cover -> !cover.isProven()).toList();
        for (int k = 0; k < left.size() && !steps.isOver(); k++) {
            // A part that resists may not take all from those after it.
            Steps own = steps.part(1.0 / (left.size() - k));
            left.get(k).prove(own, () -> progress.report(open(), bound()));
            steps.spend(own.spent());
        }
    }
}
