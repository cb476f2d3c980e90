package fr.maillage.app.scenario.fault;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The section of the list of faults that is about scenarios. */
public final class FaultPage {

    private FaultPage() {}

    /** A table in Markdown, a line each, in the order of the checks. */
    public static String writeSection() {
        return Arrays.stream(ScenarioFault.values())
                .map(fault -> "| `" + fault.code() + "` | " + fault.meaning() + " |\n")
                .collect(Collectors.joining("", "| code | meaning |\n|---|---|\n", ""));
    }
}
