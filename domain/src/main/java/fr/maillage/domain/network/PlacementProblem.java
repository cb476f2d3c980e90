package fr.maillage.domain.network;

import fr.maillage.domain.territory.Distances;
import java.util.BitSet;
import java.util.List;

/**
 * A choice of points in the terms of facility location, by index: demand points and candidate sites are positions of
 * one set.
 *
 * @param weights the residents of each demand point, at least 0; taken over, not to be changed
 * @param distances from demand point to site
 * @param candidates where a point may open; holds {@code kept}
 * @param kept where one is open in every plan
 * @param minPoints the least number of open points, kept ones included
 * @param maxPoints the greatest number of open points, kept ones included
 * @param targetMm within which a resident counts as covered, inclusive
 * @param objectives in lexicographic order, each at most once, at least one
 */
public record PlacementProblem(
        long[] weights,
        Distances distances,
        BitSet candidates,
        BitSet kept,
        int minPoints,
        int maxPoints,
        int targetMm,
        List<Objective> objectives) {

    public PlacementProblem {
        objectives = List.copyOf(objectives);
        if (objectives.isEmpty() || objectives.stream().distinct().count() != objectives.size()) {
            throw new IllegalArgumentException("Objectives are none or named twice: " + objectives);
        }
        if (weights.length != distances.size()) {
            throw new IllegalArgumentException(weights.length + " weights for " + distances.size() + " points");
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("Weight of demand point " + i + " is below zero: " + weights[i]);
            }
        }
        if (candidates.length() > weights.length) {
            throw new IllegalArgumentException("Candidate " + (candidates.length() - 1) + " is not a point");
        }
        BitSet outside = (BitSet) kept.clone();
        outside.andNot(candidates);
        if (!outside.isEmpty()) {
            throw new IllegalArgumentException("Kept but not candidates: " + outside);
        }
        if (maxPoints < 1 || maxPoints > candidates.cardinality()) {
            throw new IllegalArgumentException(
                    "At most " + maxPoints + " points of " + candidates.cardinality() + " candidates");
        }
        if (minPoints < 0 || minPoints > maxPoints || kept.cardinality() > maxPoints) {
            throw new IllegalArgumentException(
                    "From " + minPoints + " to " + maxPoints + " points, " + kept.cardinality() + " of them kept");
        }
        if (targetMm < 0) {
            throw new IllegalArgumentException("Target below zero: " + targetMm + " mm");
        }
    }

    public int size() {
        return weights.length;
    }
}
