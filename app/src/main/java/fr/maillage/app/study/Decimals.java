package fr.maillage.app.study;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Whole millimetres, residents and their sums as the decimal numbers of results. Rounded once, half up. */
final class Decimals {

    private static final int DIGITS_OF_MM_IN_KM = 6;

    private Decimals() {}

    /** Kilometres to 3 decimals. */
    static BigDecimal km(long mm) {
        return tidy(BigDecimal.valueOf(mm, DIGITS_OF_MM_IN_KM).setScale(3, RoundingMode.HALF_UP));
    }

    /** Kilometres to the millimetre: what is added up is rounded where it is shown. */
    static BigDecimal exactKm(long mm) {
        return tidy(BigDecimal.valueOf(mm, DIGITS_OF_MM_IN_KM));
    }

    /** The mean distance of a resident, in kilometres to 3 decimals. */
    static BigDecimal meanKm(long totalResidentMm, long population) {
        return population == 0
                ? tidy(BigDecimal.ZERO)
                : tidy(BigDecimal.valueOf(totalResidentMm, DIGITS_OF_MM_IN_KM)
                        .divide(BigDecimal.valueOf(population), 3, RoundingMode.HALF_UP));
    }

    /** A share to 6 decimals, rounded down: all is only said of all. */
    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? tidy(BigDecimal.ONE)
                : tidy(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.DOWN));
    }

    /** An objective's value or bound in the unit of results. */
    static BigDecimal value(Objective objective, long raw) {
        return switch (objective) {
            case POINTS, COVERAGE -> BigDecimal.valueOf(raw);
            case DISTANCE -> personKm(raw);
            case WORST -> km(raw);
        };
    }

    /** Residents × kilometres to 2 decimals. */
    static BigDecimal personKm(long residentMm) {
        return tidy(BigDecimal.valueOf(residentMm, DIGITS_OF_MM_IN_KM).setScale(2, RoundingMode.HALF_UP));
    }

    /** What territories are balanced by, in its own unit to 3 decimals. */
    static BigDecimal units(double thousandths) {
        return tidy(BigDecimal.valueOf(thousandths).movePointLeft(3).setScale(3, RoundingMode.HALF_UP));
    }

    /** Thousandths of an ETP as ETP. */
    static BigDecimal etp(long milliEtp) {
        return tidy(BigDecimal.valueOf(milliEtp, 3));
    }

    /** Hundredths as whole numbers: weighted hours, days. */
    static BigDecimal hundredths(long hundredths) {
        return tidy(BigDecimal.valueOf(hundredths, 2));
    }

    /** A plain number to so many decimals. */
    static BigDecimal rounded(double number, int decimals) {
        return tidy(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A deviation from a target, as a share. */
    static BigDecimal deviation(double share, int decimals) {
        return rounded(share, decimals);
    }

    /** The gap of an objective's value: see {@link #gap(long, Long)}. */
    static @Nullable BigDecimal gap(ObjectiveOutcome outcome) {
        return gap(outcome.value(), outcome.bound());
    }

    /** The relative gap between value and bound to 9 decimals, rounded up: 0 is only said of a proven value. */
    static @Nullable BigDecimal gap(long value, @Nullable Long bound) {
        if (bound == null) {
            return null;
        }
        long distance = Math.abs(value - bound);
        BigDecimal base = BigDecimal.valueOf(Math.abs(value)).max(new BigDecimal("1e-9"));
        return tidy(BigDecimal.valueOf(distance).divide(base, 9, RoundingMode.UP));
    }

    /** At least one decimal, so that a number keeps its kind, and none to spare. */
    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    }
}
