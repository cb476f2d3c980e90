package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Postes of a category, or of all, before and after.
 *
 * @param categorie A, B or C; empty for all
 * @param etpBefore their quotités before
 * @param etpAfter their quotités after
 * @param created postes that the budget creates
 * @param suppressed postes that the plan takes away
 */
record HeadcountResult(
        String categorie,
        long postsBefore,
        long postsAfter,
        double etpBefore,
        double etpAfter,
        long created,
        long suppressed) {

    /** Less than a thousandth of an ETP, the smallest that a quotité is told in. */
    private static final double ROUNDING = 0.000_5;

    static HeadcountResult readCategorie(String categorie, JsonNode node) {
        return new HeadcountResult(
                categorie,
                node.at("/posts/before").asLong(),
                node.at("/posts/after").asLong(),
                node.path("before").asDouble(),
                node.path("after").asDouble(),
                node.path("created").asLong(),
                node.path("suppressed").asLong());
    }

    /** The whole headcount, created and suppressed as in its categories. */
    static HeadcountResult readAll(JsonNode staffing, List<HeadcountResult> categories) {
        return new HeadcountResult(
                "",
                staffing.at("/posts/before").asLong(),
                staffing.at("/posts/after").asLong(),
                staffing.at("/etp/before").asDouble(),
                staffing.at("/etp/after").asDouble(),
                categories.stream().mapToLong(HeadcountResult::created).sum(),
                categories.stream().mapToLong(HeadcountResult::suppressed).sum());
    }

    /** As many postes and ETP after as before. */
    boolean isSame() {
        return postsBefore == postsAfter && Math.abs(etpAfter - etpBefore) < ROUNDING;
    }

    boolean hasBudget() {
        return created > 0 || suppressed > 0;
    }

    /** Whether the budget accounts for every poste that is there after and was not before. */
    boolean isExplained() {
        return hasBudget() ? postsAfter - postsBefore == created - suppressed : isSame();
    }
}
