package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * What a plan changes for an agent.
 *
 * @param agent its identifier
 * @param fromPoste the poste today
 * @param toPoste the poste then; often the same
 * @param from where it works today
 * @param fromMetier today
 * @param toUnit the position of the unit
 * @param toMetier then
 * @param toSite the INSEE code of the commune
 * @param addedMm the new way less the old one; below 0 where it is shorter
 * @param isMoved whether the commune of the site changes
 * @param isAgainstWish whether it moves without a wish for that antenne or team
 * @param unmetWishes kinds of wishes that are not met
 * @param trainingDays where the métier changes
 * @param isApart whether it is apart from the largest part of its team
 * @param isOtherwise whether an earlier plan put it elsewhere; null where there was none
 */
public record Change(
        String agent,
        String fromPoste,
        String toPoste,
        Workplace from,
        String fromMetier,
        int toUnit,
        String toMetier,
        String toSite,
        long addedMm,
        boolean isMoved,
        boolean isAgainstWish,
        int unmetWishes,
        int trainingDays,
        boolean isApart,
        @Nullable Boolean isOtherwise) {

    public boolean changesMetier() {
        return !fromMetier.equals(toMetier);
    }

    public boolean changesPoste() {
        return !fromPoste.equals(toPoste);
    }
}
