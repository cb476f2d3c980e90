package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory as {@code summary.json} gives it.
 *
 * @param seat the code of its seat, which names it among those of its division
 * @param name of the territory
 * @param seatName the commune where the seat stands
 * @param parent the seat of the territory around it; null where there is none
 * @param population residents
 * @param communes the codes of its communes and parts of communes
 * @param isContiguous whether it is in one piece
 * @param points accueil points in it
 * @param value of what is balanced
 * @param target of it
 * @param deviation value / target − 1
 * @param meanKm of a resident to the seat
 * @param maxKm of the farthest populated commune to the seat
 * @param beyond the codes of those farther than is allowed
 * @param neighbours the seats of the territories that border it
 */
record TerritoryResult(
        String seat,
        String name,
        String seatName,
        @Nullable String parent,
        long population,
        List<String> communes,
        boolean isContiguous,
        long points,
        double value,
        double target,
        double deviation,
        double meanKm,
        double maxKm,
        List<String> beyond,
        List<String> neighbours) {

    TerritoryResult {
        communes = List.copyOf(communes);
        beyond = List.copyOf(beyond);
        neighbours = List.copyOf(neighbours);
    }

    static TerritoryResult read(JsonNode node) {
        return new TerritoryResult(
                node.path("seat").asText(),
                node.path("name").asText(),
                node.path("seatName").asText(),
                node.path("parent").isTextual() ? node.path("parent").asText() : null,
                node.path("population").asLong(),
                texts(node.path("communes")),
                node.path("contiguous").asBoolean(),
                node.path("accueilPoints").asLong(),
                node.path("value").asDouble(),
                node.path("target").asDouble(),
                node.path("deviation").asDouble(),
                node.path("meanKm").asDouble(),
                node.path("maxKm").asDouble(),
                texts(node.path("beyond")),
                texts(node.path("neighbours")));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** The code of the commune that a commune or a part of one belongs to. */
    static String insee(String code) {
        int hash = code.indexOf('#');
        return hash < 0 ? code : code.substring(0, hash);
    }

    /** A commune counts once however many of its parts are here. */
    long communeCount() {
        return communes.stream().map(TerritoryResult::insee).distinct().count();
    }
}
