package fr.maillage.domain.staffing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authorised job of the tableau des emplois, filled or vacant, or one that the budget creates.
 *
 * @param id unique among postes
 * @param cadre the cadre d'emplois
 * @param milliEtp the quotité, thousandths of full time: 1 to 1000
 * @param before where it stands today; null for a created one
 * @param budgetLine empty where the tableau gives none
 * @param fixed what of it may not change
 * @param agent who holds it today; null where it is vacant
 */
public record Poste(
        String id,
        Categorie categorie,
        String cadre,
        String metier,
        int milliEtp,
        @Nullable Workplace before,
        String budgetLine,
        Set<Aspect> fixed,
        @Nullable Agent agent) {

    /** Full time. */
    public static final int FULL_TIME = 1000;

    public Poste {
        fixed = Set.copyOf(fixed);
        if (milliEtp < 1 || milliEtp > FULL_TIME) {
            throw new IllegalArgumentException("Poste " + id + " of " + milliEtp + " thousandths");
        }
        if (before == null && agent != null) {
            throw new IllegalArgumentException("Poste " + id + " is created and has an agent already");
        }
    }

    public boolean isCreated() {
        return before == null;
    }

    /** Postes of one grade can be exchanged among agents: the same category, cadre d'emplois and quotité. */
    public Grade grade() {
        return new Grade(categorie, cadre, milliEtp);
    }

    /** See {@link Poste#grade}. */
    public record Grade(Categorie categorie, String cadre, int milliEtp) {}
}
