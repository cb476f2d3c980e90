package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.territory.DividedCity;
import fr.maillage.geo.heading.RowFields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads communes, each by its INSEE code, its name, or both. */
final class CommuneField {

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])[0-9][0-9AB][0-9]{3}(?![0-9A-Z])");

    /** So many codes are named of communes that bear one name. */
    private static final int NAMED = 8;

    private final CommuneNames communes;
    private final Map<String, Optional<String>> nearest = new HashMap<>();

    CommuneField(CommuneNames communes) {
        this.communes = communes;
    }

    /**
     * The code of a commune; empty where {@code missing-value}, {@code bad-insee}, {@code unknown-commune}, {@code
     * ambiguous-commune} or {@code commune-elsewhere} is told.
     *
     * @param isAnywhere whether it may lie beyond the scenario's départements
     */
    String read(RowFields fields, Field field, boolean isAnywhere, String advice) {
        String text = fields.getText(field, advice);
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("[1-9][0-9]{3}")) {
            fields.fault(
                    field,
                    "bad-insee",
                    Found.quote(text),
                    "a commune's code of five characters, such as 79191 or 2A004",
                    "The leading zero is lost; write 0" + text + ".");
            return "";
        }
        Matcher code = CODE.matcher(text);
        String found =
                code.find() ? byCode(fields, field, text, code.group()) : byName(fields, field, text, isAnywhere);
        if (!found.isEmpty() && !isAnywhere && !communes.isOfTerritory(found)) {
            fields.fault(
                    field,
                    "commune-elsewhere",
                    Found.quote(text),
                    "a commune of the scenario's départements",
                    "Correct the commune, or take its département into the scenario.");
            return "";
        }
        return found;
    }

    private String byCode(RowFields fields, Field field, String text, String code) {
        if (communes.isKnown(code)) {
            return code;
        }
        fields.fault(
                field,
                "unknown-commune",
                Found.quote(text),
                "the code of a commune of the commune table, or its name",
                DividedCity.find(code)
                        .map(DividedCity::advice)
                        .orElse(
                                "Look the code up; where this is a postal code, write the commune's name in its place."));
        return "";
    }

    private String byName(RowFields fields, Field field, String text, boolean isAnywhere) {
        Set<String> codes = communes.listOfTerritory(text);
        if (codes.isEmpty()) {
            codes = communes.listEverywhere(text);
        }
        if (codes.size() == 1
                || (!isAnywhere
                        && !codes.isEmpty()
                        && communes.listOfTerritory(text).isEmpty())) {
            return codes.iterator().next();
        }
        if (codes.isEmpty()) {
            fields.fault(
                    field,
                    "unknown-commune",
                    Found.quote(text),
                    "a commune of the commune table, by its name or code",
                    DividedCity.find(text)
                            .map(DividedCity::advice)
                            .or(() -> nearest.computeIfAbsent(text, name -> Nearest.find(name, communes.listNames()))
                                    .map(near -> "Did you mean " + near + "?"))
                            .orElse("Write the commune's name or its INSEE code."));
        } else {
            fields.fault(
                    field,
                    "ambiguous-commune",
                    Found.quote(text) + ", which " + codes.size() + " communes are called",
                    "one commune",
                    "Write its code: one of "
                            + codes.stream().limit(NAMED).collect(Collectors.joining(", "))
                            + (codes.size() > NAMED ? ", …" : "") + ".");
        }
        return "";
    }
}
