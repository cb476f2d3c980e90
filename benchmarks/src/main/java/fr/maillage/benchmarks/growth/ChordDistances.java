package fr.maillage.benchmarks.growth;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import java.util.List;
import java.util.Optional;

/**
 * Straight lines through a sphere between chefs-lieux, times a detour factor, each computed when it is asked for. Near
 * enough to travelled distances for measuring how a search grows.
 */
final class ChordDistances implements Distances {

    private static final double EARTH_RADIUS_MM = 6_371_008_800.0;

    private final Positions positions;

    ChordDistances(List<Commune> communes, double detourFactor) {
        int size = communes.size();
        double radius = EARTH_RADIUS_MM * detourFactor;
        positions = new Positions(new double[size], new double[size], new double[size]);
        for (int i = 0; i < size; i++) {
            double latitude = Math.toRadians(communes.get(i).latitude());
            double longitude = Math.toRadians(communes.get(i).longitude());
            positions.x()[i] = radius * Math.cos(latitude) * Math.cos(longitude);
            positions.y()[i] = radius * Math.cos(latitude) * Math.sin(longitude);
            positions.z()[i] = radius * Math.sin(latitude);
        }
    }

    @Override
    public int size() {
        return positions.size();
    }

    @Override
    public int mm(int from, int to) {
        // Overseas is farther than an int of millimetres holds.
        return (int) Math.min(Integer.MAX_VALUE, Math.round(positions.straightMm(from, to)));
    }

    @Override
    public Optional<Positions> findPositions() {
        return Optional.of(positions);
    }
}
