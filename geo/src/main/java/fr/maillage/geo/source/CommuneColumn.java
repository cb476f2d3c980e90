package fr.maillage.geo.source;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.territory.DividedCity;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Column;
import fr.maillage.geo.table.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The column {@code insee_code} of a table about the communes of a territory. Rows of other communes are passed over,
 * with one warning for all of them.
 */
final class CommuneColumn {

    private static final String INSEE = "insee_code";

    private final String file;
    private final Set<String> wanted;
    private final Predicate<String> known;
    private final CappedFaults faults;
    private final Map<String, Integer> firstLines = new HashMap<>();
    private int elsewhere;
    private String firstElsewhere = "";

    /**
     * @param wanted the codes of the territory
     * @param known whether there is a commune of that code anywhere
     * @param faults gets {@code bad-insee}, {@code unknown-commune}, {@code unknown-part}, {@code doubled-commune} and,
     *     as a warning, {@code commune-elsewhere}
     */
    CommuneColumn(String file, Set<String> wanted, Predicate<String> known, CappedFaults faults) {
        this.file = file;
        this.wanted = wanted;
        this.known = known;
        this.faults = faults;
    }

    static Column column() {
        return Column.named(INSEE);
    }

    /** The code of a row; null where it is passed over or at fault, and told. */
    @Nullable
    String read(Row row) {
        String code = row.text(INSEE);
        if (code == null) {
            return null;
        }
        Optional<Fault> fault = findFault(row, code);
        fault.ifPresent(faults::add);
        if (fault.isPresent()) {
            return null;
        }
        if (!wanted.contains(code)) {
            firstElsewhere = elsewhere == 0 ? code : firstElsewhere;
            elsewhere++;
            return null;
        }
        return code;
    }

    private Optional<Fault> findFault(Row row, String code) {
        String insee = code.replaceFirst("#.*", "");
        Place place = row.place(INSEE);
        Integer first = firstLines.putIfAbsent(code, row.line());
        if (first != null) {
            return Optional.of(Fault.error(
                    "doubled-commune",
                    place,
                    Found.plain(code) + " again, first in line " + first,
                    "each commune once",
                    "Remove one of the two rows."));
        }
        if (wanted.contains(code)) {
            return Optional.empty();
        }
        if (!InseeCodes.isCommune(insee)) {
            return Optional.of(Fault.error(
                    "bad-insee",
                    place,
                    Found.quote(code),
                    "a commune's code of five characters, such as 79191 or 2A004",
                    insee.matches("[1-9][0-9]{3}")
                            ? "The leading zero is lost; write 0" + insee + "."
                            : "Take the code from the code officiel géographique."));
        }
        if (!known.test(insee)) {
            return Optional.of(Fault.error(
                    "unknown-commune",
                    place,
                    Found.quote(code),
                    "the code of a commune of the commune table",
                    DividedCity.find(insee)
                            .map(DividedCity::advice)
                            .orElse("Look the code up; a commune that was merged bears the code of the new one.")));
        }
        return insee.equals(code) || !wanted.contains(insee)
                ? Optional.empty()
                : Optional.of(Fault.error(
                        "unknown-part",
                        place,
                        Found.quote(code),
                        "a commune, or one of the parts that the scenario divides it into",
                        "Write the commune's code, " + insee + ", or correct the number."));
    }

    /** Whether there is a row of that code, good or bad. */
    boolean isRead(String code) {
        return firstLines.containsKey(code);
    }

    /** Whether there is any row with a code. */
    boolean isReadAtAll() {
        return !firstLines.isEmpty();
    }

    /** Tells of the rows that were passed over. */
    void finish() {
        if (elsewhere > 0) {
            faults.add(Fault.warning(
                    "commune-elsewhere",
                    Place.of(file),
                    elsewhere == 1 ? "the commune " + firstElsewhere : elsewhere + " communes, first " + firstElsewhere,
                    "communes of the scenario's départements",
                    "They are passed over."));
        }
    }
}
