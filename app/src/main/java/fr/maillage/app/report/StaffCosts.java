package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A year before and after, in euros.
 *
 * @param payroll of all postes
 * @param byCategorie the same of each category
 * @param created the part of the payroll after that is of created postes
 * @param travel of agents, both ways
 * @param caseload requests a year for each ETP that shares them; empty where none does
 */
record StaffCosts(
        Pair payroll, SortedMap<String, Pair> byCategorie, double created, Pair travel, Optional<Pair> caseload) {

    /** A figure before and after. */
    record Pair(double before, double after) {

        private static Pair read(JsonNode node) {
            return new Pair(node.path("before").asDouble(), node.path("after").asDouble());
        }
    }

    static StaffCosts read(JsonNode node) {
        SortedMap<String, Pair> byCategorie = new TreeMap<>();
        node.path("byCategorie")
                .properties()
                .forEach(field -> byCategorie.put(field.getKey(), Pair.read(field.getValue())));
        JsonNode caseload = node.path("caseload");
        return new StaffCosts(
                Pair.read(node.path("payroll")),
                byCategorie,
                node.path("created").asDouble(),
                Pair.read(node.path("travel")),
                caseload.path("before").isNumber() && caseload.path("after").isNumber()
                        ? Optional.of(Pair.read(caseload))
                        : Optional.empty());
    }
}
