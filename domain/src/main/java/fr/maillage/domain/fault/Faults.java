package fr.maillage.domain.fault;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of an input, so that its author sees all of them at once. Not thread-safe. */
public final class Faults {

    private final List<Fault> all = new ArrayList<>();

    public void add(Fault fault) {
        all.add(fault);
    }

    /** Every fault so far, in the order found. */
    public List<Fault> list() {
        return List.copyOf(all);
    }

    public List<Fault> listWarnings() {
        return all.stream().filter(f -> f.severity() == Fault.Severity.WARNING).toList();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Fault.Severity.ERROR);
    }

    /**
     * Ends the reading of an input that cannot be used.
     *
     * @throws FaultException with every fault so far, if one of them is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new FaultException(list());
        }
    }
}
