package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * What a plan does with a poste.
 *
 * @param poste its identifier
 * @param unit its position in {@link StaffingProblem#units()}; {@link #SUPPRESSED} where the poste is taken away
 * @param metier that it has then
 * @param site the INSEE code of the commune of its site; empty where it is taken away
 * @param agent who holds it then; null where it is vacant
 */
public record Placed(
        String poste,
        int unit,
        String metier,
        String site,
        @Nullable String agent) {

    /** In place of a unit. */
    public static final int SUPPRESSED = -1;

    public boolean isSuppressed() {
        return unit == SUPPRESSED;
    }
}
