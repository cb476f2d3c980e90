package fr.maillage.geo;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.Borders;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.Contours;
import fr.maillage.geo.projection.PlanarSystem;
import fr.maillage.geo.projection.Projection;
import fr.maillage.geo.source.TerritorySource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;

/**
 * Prints the milliseconds, of the clock and of the processor, that a fresh JVM needs for each step of the way to a territory with borders. Arguments:
 * départements. Not a test: run it by hand, with the classes of this module and their dependencies.
 */
final class StartUpTimes {

    private static final long MS = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private StartUpTimes() {}

    public static void main(String[] departements) {
        Faults faults = new Faults();
        List<String> asked = List.of(departements);
        TerritorySource source = timed("tables", TerritorySource::embedded);
        timed("communes", () -> source.listCommunes(asked));
        timed("one commune elsewhere", () -> source.findCommune("45234"));
        Territory territory = timed(
                "territory with distances",
                () -> source.findTerritory(asked, 1.3, 2, Place.of("here"), faults)
                        .orElseThrow());
        timed("projection", () -> Projection.of(PlanarSystem.of(asked.getFirst())));
        Contours contours = timed("contours", () -> Contours.embedded(territory.communes(), faults));
        CommuneShapes shapes = timed("shapes", () -> CommuneShapes.of(territory.communes(), contours));
        Contiguity contiguity = timed("contiguity", () -> Borders.contiguity(territory.communes(), shapes));
        System.out.println(territory.size() + " communes, " + contiguity.origin() + ", "
                + contiguity.neighbours().stream().mapToInt(List::size).sum() / 2 + " borders");
    }

    private static <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        long cpu = THREADS.getCurrentThreadCpuTime() - cpuStart;
        System.out.printf("%s: %d ms, %d of this thread%n", step, (System.nanoTime() - start) / MS, cpu / MS);
        return result;
    }
}
