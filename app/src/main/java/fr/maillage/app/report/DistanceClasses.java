package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes that distances are coloured and counted by. The target is one of the breaks: four classes lead up to it
 * in blues that darken, two lie beyond it in oranges, told apart under every common kind of colour blindness.
 *
 * @param targetKm above 0
 * @param classes ascending; the first is 0 km alone, the last has no upper end
 */
record DistanceClasses(double targetKm, List<DistanceClass> classes) {

    private static final List<String> WITHIN = List.of("#b9d7ea", "#7db3d8", "#4484bd", "#1c528f");
    private static final List<String> BEYOND = List.of("#f5a742", "#b8450b");
    private static final String AT_HOME = "#e6f0f5";

    /** The fill of a commune whose distance is not known. */
    static final String UNKNOWN = "#d4d4d4";

    DistanceClasses {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param aboveKm exclusive, less than 0 where 0 km belongs to it
     * @param upToKm inclusive, infinite in the last
     * @param colour its fill in the page
     * @param beyond whether it lies beyond the target
     */
    record DistanceClass(double aboveKm, double upToKm, String colour, boolean beyond) {

        String label(Words words) {
            if (upToKm == 0) {
                return words.say("class.home");
            }
            if (aboveKm == 0) {
                return words.say("class.first", words.km(upToKm));
            }
            return Double.isInfinite(upToKm)
                    ? words.say("class.last", words.km(aboveKm))
                    : words.say("class.between", words.format(aboveKm, 0, 3), words.km(upToKm));
        }
    }

    static DistanceClasses of(double targetKm) {
        List<DistanceClass> classes = new ArrayList<>();
        classes.add(new DistanceClass(-1, 0, AT_HOME, false));
        double from = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            double to = quarter == 4 ? targetKm : round(targetKm * quarter / 4, targetKm);
            classes.add(new DistanceClass(from, to, WITHIN.get(quarter - 1), false));
            from = to;
        }
        double far = round(targetKm * 1.5, targetKm);
        classes.add(new DistanceClass(targetKm, far, BEYOND.get(0), true));
        classes.add(new DistanceClass(far, Double.POSITIVE_INFINITY, BEYOND.get(1), true));
        return new DistanceClasses(targetKm, classes);
    }

    /** A break that people can read: tenths of a kilometre, metres where the target itself is short. */
    private static double round(double km, double targetKm) {
        double perKm = targetKm < 2 ? 1000 : 10;
        return Math.round(km * perKm) / perKm;
    }

    /** The position of a distance's class. */
    int indexOf(double km) {
        for (int i = 0; i < classes.size(); i++) {
            if (km <= classes.get(i).upToKm()) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not a distance: " + km);
    }
}
