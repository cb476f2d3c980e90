package fr.maillage.geo.source;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Row;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the two coordinates of a place. */
enum Degrees {
    LONGITUDE("lon", "bad-longitude", 180),
    LATITUDE("lat", "bad-latitude", 90);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]*)?([eE][+-]?[0-9]{1,2})?");

    private final String column;
    private final String faultCode;
    private final int most;

    Degrees(String column, String faultCode, int most) {
        this.column = column;
        this.faultCode = faultCode;
        this.most = most;
    }

    String column() {
        return column;
    }

    /** The coordinate in degrees; null where the table lacks the column, or where it is at fault, and told. */
    @Nullable
    Double read(Row row, CappedFaults faults) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        }
        faults.add(Fault.error(
                faultCode,
                row.place(column),
                Found.quote(text),
                "degrees from -" + most + " to " + most,
                text.contains(",")
                        ? "Write " + Found.quote(text.replace(',', '.')) + ", with a point."
                        : "Give WGS84 degrees of the chef-lieu; projected metres have to be converted first."));
        return null;
    }
}
