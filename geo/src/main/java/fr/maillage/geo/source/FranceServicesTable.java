package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.FranceServices;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.CsvReader;
import fr.maillage.geo.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The embedded France Services sites. */
final class FranceServicesTable {

    private static final String FILE = EmbeddedData.FRANCE_SERVICES;
    private static final List<Column> COLUMNS = List.of(
            Column.named("insee_code"),
            Column.named("name"),
            Column.named("lon"),
            Column.named("lat"),
            Column.named("kind"));

    private FranceServicesTable() {}

    /**
     * The sites whose code {@code wanted} accepts and {@code known} knows, in the order of the codes, sites of one
     * commune as in the file. A site that is wanted but not in a known commune is a warning {@code
     * unknown-france-services-commune}, and left out.
     */
    static List<FranceServices> list(Predicate<String> wanted, Predicate<String> known, Faults faults) {
        List<FranceServices> sites = new ArrayList<>();
        try (CappedFaults capped = new CappedFaults(FILE, faults)) {
            String text = new String(EmbeddedData.getBytes(FILE), UTF_8);
            new CsvReader(FILE, capped).read(text, COLUMNS, row -> {
                String insee = text(row, "insee_code");
                if (wanted.test(insee)) {
                    if (known.test(insee)) {
                        sites.add(site(row, insee, capped));
                    } else {
                        capped.add(unknown(row, insee));
                    }
                }
            });
        }
        sites.sort(Comparator.comparing(FranceServices::insee));
        return sites;
    }

    private static FranceServices site(Row row, String insee, CappedFaults faults) {
        Double longitude = Degrees.LONGITUDE.read(row, faults);
        Double latitude = Degrees.LATITUDE.read(row, faults);
        if (longitude == null || latitude == null) {
            throw new IllegalStateException("The embedded table " + FILE + " is damaged in line " + row.line());
        }
        boolean mobile = text(row, "kind").equals("mobile");
        return new FranceServices(insee, text(row, "name"), longitude, latitude, mobile);
    }

    private static Fault unknown(Row row, String insee) {
        return Fault.warning(
                "unknown-france-services-commune",
                row.place("insee_code"),
                insee + " (" + text(row, "name") + ")",
                "a commune of 2024",
                "The site is left out.");
    }

    private static String text(Row row, String column) {
        @Nullable String text = row.text(column);
        if (text == null) {
            throw new IllegalStateException("The embedded table " + FILE + " has no column " + column);
        }
        return text;
    }
}
