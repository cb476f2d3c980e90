package fr.maillage.domain.fault;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; {@link #faults()} says why. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
