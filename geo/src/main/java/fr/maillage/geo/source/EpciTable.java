package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Epci;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.CsvReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The intercommunalités, by SIREN. */
record EpciTable(SortedMap<String, Epci> bySiren) {

    private static final List<Column> COLUMNS =
            List.of(Column.named("siren"), Column.named("name"), Column.named("type"));

    static EpciTable embedded() {
        Faults faults = new Faults();
        SortedMap<String, Epci> bySiren = new TreeMap<>();
        try (CappedFaults capped = new CappedFaults(EmbeddedData.EPCI, faults)) {
            String text = new String(EmbeddedData.getBytes(EmbeddedData.EPCI), UTF_8);
            new CsvReader(EmbeddedData.EPCI, capped).read(text, COLUMNS, row -> {
                Epci epci = new Epci(known(row.text("siren")), known(row.text("name")), known(row.text("type")));
                bySiren.put(epci.siren(), epci);
            });
        }
        if (faults.hasErrors()) {
            throw new IllegalStateException("The embedded table of EPCI is damaged: " + faults.list());
        }
        return new EpciTable(Collections.unmodifiableSortedMap(bySiren));
    }

    Optional<Epci> findEpci(String siren) {
        return Optional.ofNullable(bySiren.get(siren));
    }

    /** Those of a set of SIREN, in order. */
    List<Epci> listEpcis(Collection<String> sirens) {
        List<Epci> epcis = new ArrayList<>(bySiren.values());
        epcis.removeIf(epci -> !sirens.contains(epci.siren()));
        return epcis;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
