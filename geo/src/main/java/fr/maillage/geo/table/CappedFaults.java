package fr.maillage.geo.table;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;

/**
 * Passes on the first faults of a file and counts the rest, so that a wrong export of 35,000 rows can still be read on a
 * screen. {@link #close} says how many were left out.
 */
public final class CappedFaults implements AutoCloseable {

    static final int MOST = 100;

    private final String file;
    private final Faults faults;
    private int passedOn;
    private int leftOut;
    private boolean errorLeftOut;

    public CappedFaults(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    public void add(Fault fault) {
        if (passedOn < MOST) {
            faults.add(fault);
            passedOn++;
        } else {
            leftOut++;
            errorLeftOut |= fault.severity() == Fault.Severity.ERROR;
        }
    }

    @Override
    public void close() {
        if (leftOut > 0) {
            faults.add(new Fault(
                    errorLeftOut ? Fault.Severity.ERROR : Fault.Severity.WARNING,
                    "more-faults",
                    Place.of(file),
                    MOST + " faults and " + leftOut + " more",
                    "none",
                    "Mend the first " + MOST + ", then read the file again."));
        }
    }
}
