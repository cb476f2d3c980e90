package fr.maillage.app.scenario;

import fr.maillage.domain.network.Objective;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accueil points asked for.
 *
 * @param targetKm null where only minutes are given
 * @param targetMinutes null where only kilometres are given
 * @param objectives in lexicographic order
 * @param count null where the scenario does not say
 * @param maxCount null where the scenario does not say
 * @param open INSEE codes of the points kept, in the order written
 * @param closed INSEE codes of the communes where none may open, in the order written
 */
public record NetworkSettings(
        @Nullable Double targetKm,
        @Nullable Double targetMinutes,
        List<Objective> objectives,
        @Nullable Integer count,
        @Nullable Integer maxCount,
        Candidates candidates,
        List<String> open,
        List<String> closed) {

    private static final double MM_PER_KM = 1e6;
    private static final double MINUTES_PER_HOUR = 60;

    public NetworkSettings {
        objectives = List.copyOf(objectives);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        if (targetKm == null && targetMinutes == null) {
            throw new IllegalArgumentException("A network without a target");
        }
    }

    /**
     * The target in whole millimetres, the stricter where there are two.
     *
     * @param speedKmh at which minutes are travelled
     */
    public int targetMm(double speedKmh) {
        double km = targetKm == null ? Double.POSITIVE_INFINITY : targetKm;
        double kmInMinutes =
                targetMinutes == null ? Double.POSITIVE_INFINITY : targetMinutes * speedKmh / MINUTES_PER_HOUR;
        return (int) Math.min(Integer.MAX_VALUE, Math.round(Math.min(km, kmInMinutes) * MM_PER_KM));
    }
}
