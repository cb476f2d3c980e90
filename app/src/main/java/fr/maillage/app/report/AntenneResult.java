package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An antenne of the target organisation.
 *
 * @param seat the INSEE code of the commune of its seat
 * @param seatName the name of that commune, or the code where the run does not tell it
 * @param residents of its territory
 * @param requests a year, of its residents
 * @param etp authorised
 */
record AntenneResult(
        String name, String seat, String seatName, long residents, double requests, long posts, double etp) {

    static AntenneResult read(JsonNode node, Map<String, String> names) {
        String seat = node.path("seat").asText();
        return new AntenneResult(
                node.path("name").asText(),
                seat,
                names.getOrDefault(seat, node.path("seatName").asText(seat)),
                node.path("residents").asLong(),
                node.path("requests").asDouble(),
                node.path("posts").asLong(),
                node.path("etp").asDouble());
    }
}
