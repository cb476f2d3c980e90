package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.territory.Distances;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the map.
 *
 * @param insee its code
 * @param name as INSEE writes it
 * @param population residents
 * @param distanceKm to its nearest point; null where not given
 * @param nearest the INSEE code of that point; empty where it is too far to tell
 * @param nearestName the commune of that point; empty likewise
 * @param covered whether it is within the target
 * @param beforeDistanceKm to its nearest point before; null where not given
 */
record CommuneResult(
        String insee,
        String name,
        long population,
        @Nullable Double distanceKm,
        String nearest,
        String nearestName,
        boolean covered,
        @Nullable Double beforeDistanceKm) {

    /** Those whose distance is not given before all others. */
    static final Comparator<CommuneResult> FARTHEST_FIRST = Comparator.comparing(
                    CommuneResult::distanceKm, Comparator.nullsFirst(Comparator.<Double>reverseOrder()))
            .thenComparing(CommuneResult::insee);

    private static final double TOO_FAR_KM = Math.round(Distances.TOO_FAR / 1e3) / 1e3;

    static CommuneResult read(JsonNode properties) {
        return new CommuneResult(
                properties.path("insee").asText(),
                properties.path("name").asText(),
                properties.path("population").asLong(),
                km(properties.path("distanceKm")),
                properties.path("nearest").asText(""),
                properties.path("nearestName").asText(""),
                properties.path("covered").asBoolean(),
                km(properties.path("beforeDistanceKm")));
    }

    private static @Nullable Double km(JsonNode node) {
        return node.isNumber() ? Math.max(0, node.asDouble()) : null;
    }

    /** What the map tells of it, line by line. */
    String story(Words words) {
        StringBuilder story = new StringBuilder(words.count("n.residents", population));
        if (distanceKm != null) {
            String nearestPoint = isTooFar(distanceKm)
                    ? words.say("story.tooFar", words.km(distanceKm, 2))
                    : words.say("story.nearest", nearestName, words.km(distanceKm, 2));
            story.append('\n').append(distanceKm == 0 ? words.say("story.home") : nearestPoint);
            if (!covered) {
                story.append('\n').append(words.say("story.beyond"));
            }
        }
        if (beforeDistanceKm != null) {
            story.append('\n').append(words.say("story.before", words.km(beforeDistanceKm, 2)));
        }
        return story.toString();
    }

    String distanceText(Words words, int decimals) {
        if (distanceKm == null) {
            return words.say("unknown");
        }
        return isTooFar(distanceKm)
                ? words.say("distance.tooFar", words.km(distanceKm, decimals))
                : words.km(distanceKm, decimals);
    }

    /** The greatest distance that a run counts stands for all beyond. */
    private static boolean isTooFar(double km) {
        return km >= TOO_FAR_KM;
    }
}
