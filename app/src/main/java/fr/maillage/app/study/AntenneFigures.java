package fr.maillage.app.study;

import fr.maillage.app.scenario.Antenne;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the residents of an antenne would have.
 *
 * @param name of the antenne
 * @param communes how many belong to it
 * @param population of those
 * @param accueilPoints how many stand in them
 * @param coveredPopulation residents within the target
 * @param totalResidentMm the sum of residents × distance to the nearest point, in whatever antenne that is
 */
record AntenneFigures(
        String name, int communes, long population, long accueilPoints, long coveredPopulation, long totalResidentMm) {

    static AntenneFigures of(
            Antenne antenne, Territory territory, List<AccueilPoint> points, NetworkFigures figures, int targetMm) {
        List<Integer> own = IntStream.range(0, territory.size())
                .boxed()
                .filter(i -> antenne.epciSirens()
                        .contains(String.valueOf(commune(territory, i).epciSiren())))
                .toList();
        return new AntenneFigures(
                antenne.name(),
                own.size(),
                own.stream().mapToLong(i -> commune(territory, i).population()).sum(),
                points.stream()
                        .filter(point -> own.contains(territory.getIndex(point.insee())))
                        .count(),
                own.stream()
                        .filter(i -> figures.distanceMm().get(i) <= targetMm)
                        .mapToLong(i -> commune(territory, i).population())
                        .sum(),
                own.stream()
                        .mapToLong(i -> (long) commune(territory, i).population()
                                * figures.distanceMm().get(i))
                        .sum());
    }

    private static Commune commune(Territory territory, int index) {
        return territory.communes().get(index);
    }
}
