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
     * @param pole empty for all the places, of the antenne if there is one, from or to which fewer than 5 agents go
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
            return antenne.isEmpty() ? name(words) : antenne + " · " + name(words);
        }

        /** Without its antenne. */
        String name(Words words) {
            return pole.isEmpty() ? words.say("flows.other") : pole;
        }
    }

    static FlowResult read(JsonNode node) {
        return new FlowResult(
                Place.read(node.path("from")),
                Place.read(node.path("to")),
                node.path("agents").asLong());
    }

    /** Small flows, merged so that none of them can be told. */
    boolean isMerged() {
        return from.isOther();
    }

    /** Those of them of which not even the antenne that they go to is told. */
    boolean isOther() {
        return to.isOther();
    }
}
