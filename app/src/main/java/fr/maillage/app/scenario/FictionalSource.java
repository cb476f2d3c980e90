package fr.maillage.app.scenario;

import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.geo.distance.GeodesicDistances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the fictional tableau of a scenario made. */
final class FictionalSource {

    /** As many as the embedded tableau of Deux-Sèvres has: 420 for 374,587 residents. */
    private static final double POSTS_PER_RESIDENT = 1.1 / 1000;

    private FictionalSource() {}

    /**
     * The tableau.
     *
     * @param staffing the map of the scenario
     * @param seed of the scenario
     * @return empty where what it is made of is not good, and told
     */
    static Optional<Tableau> find(Values staffing, long seed, double detourFactor, PlaceNames names) {
        List<Commune> communes = names.listCommunes();
        Optional<List<Integer>> listed = seats(staffing, names);
        boolean isGood = listed.isPresent()
                && (!staffing.isWritten("fictional")
                        || staffing.findMap("fictional").filter(Values::isGood).isPresent());
        if (!isGood || communes.isEmpty()) {
            return Optional.empty();
        }
        TableauSettings.Fictional settings = (TableauSettings.Fictional) StaffingDocument.tableau(staffing, seed);
        Distances distances = new GeodesicDistances(detourFactor, 1).onDemand(communes);
        List<Integer> seats = listed.orElseThrow();
        if (seats.isEmpty()) {
            seats = FictionalTableau.seats(communes, distances, settings.antennes());
        }
        long residents = communes.stream().mapToLong(Commune::population).sum();
        long likely = Math.clamp(
                Math.round(residents * POSTS_PER_RESIDENT),
                Math.max(seats.size(), FictionalTableau.LEAST_POSTS),
                FictionalTableau.MOST_POSTS);
        int posts = settings.posts() == null ? (int) likely : settings.posts();
        return seats.size() > posts
                ? Optional.empty()
                : Optional.of(FictionalTableau.of(communes, distances, seats, posts, settings.seed()));
    }

    private static Optional<List<Integer>> seats(Values staffing, PlaceNames names) {
        List<Commune> communes = names.listCommunes();
        List<Integer> seats = new ArrayList<>();
        boolean isGood = true;
        for (ScalarNode node : staffing.listScalars("fictional.seats")) {
            Optional<Commune> commune = names.findCommune(node);
            int index = commune.map(communes::indexOf).orElse(-1);
            isGood &= index >= 0 && !seats.contains(index);
            seats.add(index);
        }
        return isGood ? Optional.of(seats) : Optional.empty();
    }
}
