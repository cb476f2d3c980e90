package fr.maillage.domain.staffing;

/**
 * What each thing that is to be avoided costs, in points.
 *
 * @param shortage a unit of {@link Shortage}: a hundred-thousandth of an ETP, weighted
 * @param againstWish an agent whose site changes commune without a wish for that antenne
 * @param commute the added commuting of an agent
 * @param transformation a change of métier
 * @param trainingDay a day of training
 * @param stability something that is otherwise than in the earlier plan
 * @param team an agent apart from the largest part of the team of today
 * @param wish a kind of wish that is not met
 */
public record StaffingWeights(
        int shortage,
        int againstWish,
        CommuteScale commute,
        int transformation,
        int trainingDay,
        int stability,
        int team,
        int wish) {}
