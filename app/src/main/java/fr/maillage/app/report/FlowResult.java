package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Agents who work in one place today and in another then; often in the same.
 *
 * @param from today
 * @param to in the plan
 */
record FlowResult(Place from, Place to, long agents) {

    /**
     * An antenne and pôle, of today or of the plan.
     *
     * @param antenne empty for a team of the whole département
     * @param pole empty for all the places from or to which fewer than 5 agents go
     */
    record Place(String antenne, String pole) {

        static final Place OTHER = new Place("", "");

        private static Place read(JsonNode node) {
            return new Place(text(node.path("antenne")), text(node.path("pole")));
        }

        private static String text(JsonNode node) {
            return node.isTextual() ? node.asText() : "";
        }

        boolean isOther() {
            return equals(OTHER);
        }

        String label(Words words) {
            if (isOther()) {
                return words.say("flows.other");
            }
            return antenne.isEmpty() ? pole : antenne + " · " + pole;
        }
    }

    static FlowResult read(JsonNode node) {
        return new FlowResult(
                Place.read(node.path("from")),
                Place.read(node.path("to")),
                node.path("agents").asLong());
    }

    /** Small flows, merged so that none of them can be told. */
    boolean isOther() {
        return from.isOther() || to.isOther();
    }
}
