package fr.maillage.geo.source;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.CsvReader;
import fr.maillage.geo.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of communes, the embedded one or the user's. Columns, in any order, others being passed over: {@code
 * insee_code}, {@code name}, {@code departement}, {@code epci_siren} (may be empty), {@code population} or {@code
 * population_<year>} (residents), {@code lon} and {@code lat} (WGS84 degrees of the chef-lieu).
 */
final class CommuneTableReader {

    private static final String INSEE = "insee_code";
    private static final String NAME = "name";
    private static final String DEPARTEMENT = "departement";
    private static final String EPCI = "epci_siren";
    private static final String POPULATION = "population";

    private static final List<Column> COLUMNS = List.of(
            Column.named(INSEE),
            Column.named(NAME),
            Column.named(DEPARTEMENT),
            Column.named(EPCI),
            new Column(POPULATION, Pattern.compile("population(_[0-9]{4})?")),
            Column.named(Degrees.LONGITUDE.column()),
            Column.named(Degrees.LATITUDE.column()));

    private final String file;
    private final EpciTable epcis;
    private final CappedFaults faults;
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final List<Commune> communes = new ArrayList<>();

    /** Reads one table and is then done with. */
    CommuneTableReader(String file, EpciTable epcis, Faults faults) {
        this.file = file;
        this.epcis = epcis;
        this.faults = new CappedFaults(file, faults);
    }

    /** The communes whose rows are without fault, in the order of their codes. */
    List<Commune> read(String text) {
        try (faults) {
            new CsvReader(file, faults).read(text, COLUMNS, this::readRow);
        }
        communes.sort(Comparator.comparing(Commune::insee));
        return communes;
    }

    private void readRow(Row row) {
        String insee = insee(row);
        String name = name(row);
        String departement = insee == null ? null : departement(row, insee);
        String epci = row.text(EPCI);
        boolean epciKnown = epci == null || epci.isEmpty() || isKnownEpci(row, epci);
        Integer population = population(row);
        Double longitude = Degrees.LONGITUDE.read(row, faults);
        Double latitude = Degrees.LATITUDE.read(row, faults);
        if (insee != null
                && name != null
                && departement != null
                && epci != null
                && epciKnown
                && population != null
                && longitude != null
                && latitude != null) {
            String siren = epci.isEmpty() ? null : epci;
            communes.add(new Commune(insee, name, departement, siren, population, longitude, latitude));
        }
    }

    private @Nullable String insee(Row row) {
        String insee = row.text(INSEE);
        if (insee == null) {
            return null;
        }
        if (!InseeCodes.isCommune(insee)) {
            faults.add(Fault.error(
                    "bad-insee",
                    row.place(INSEE),
                    Found.quote(insee),
                    "a commune's code of five characters, such as 79191 or 2A004",
                    insee.matches("[1-9][0-9]{3}")
                            ? "The leading zero is lost; write 0" + insee + "."
                            : "Take the code from the code officiel géographique."));
            return null;
        }
        Integer first = firstLines.putIfAbsent(insee, row.line());
        if (first != null) {
            faults.add(Fault.error(
                    "doubled-commune",
                    row.place(INSEE),
                    insee + " again, first in line " + first,
                    "each commune once",
                    "Remove one of the two rows."));
            return null;
        }
        return insee;
    }

    private @Nullable String name(Row row) {
        String name = row.text(NAME);
        if (name != null && name.isEmpty()) {
            faults.add(Fault.error(
                    "missing-name", row.place(NAME), "nothing", "the commune's name", "Write the commune's name."));
            return null;
        }
        return name;
    }

    private @Nullable String departement(Row row, String insee) {
        String departement = row.text(DEPARTEMENT);
        String expected = InseeCodes.departement(insee);
        if (departement != null && !departement.equals(expected)) {
            faults.add(Fault.error(
                    "bad-departement",
                    row.place(DEPARTEMENT),
                    Found.quote(departement),
                    expected + ", as in the commune's code " + insee,
                    "Correct the code of the commune or of the département."));
            return null;
        }
        return departement;
    }

    private boolean isKnownEpci(Row row, String siren) {
        boolean known = epcis.findEpci(siren).isPresent();
        if (!known) {
            faults.add(Fault.error(
                    "unknown-epci",
                    row.place(EPCI),
                    Found.quote(siren),
                    "the SIREN of an EPCI of 2024, or nothing",
                    Nearest.find(siren, epcis.bySiren().keySet())
                            .map(near -> "The nearest known one is " + near + ".")
                            .orElse("Leave the field empty if the commune belongs to none.")));
        }
        return known;
    }

    private @Nullable Integer population(Row row) {
        String population = row.text(POPULATION);
        if (population == null) {
            return null;
        }
        if (!population.matches("[0-9]{1,9}")) {
            faults.add(Fault.error(
                    "bad-population",
                    row.place(POPULATION),
                    Found.quote(population),
                    "a whole number of residents, 0 or more",
                    "Write digits only, without spaces or decimals."));
            return null;
        }
        return Integer.valueOf(population);
    }
}
