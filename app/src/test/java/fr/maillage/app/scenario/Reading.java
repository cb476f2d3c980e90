package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.tree.SourceText;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scenario text read the way the program does it, against {@link TinyFrance}. */
record Reading(@Nullable ResolvedScenario resolved, List<Fault> faults) {

    private static final Gazetteer FRANCE = new TinyFrance();

    static Reading of(String yaml, String... settings) {
        Faults faults = new Faults();
        Optional<ResolvedScenario> resolved = ScenarioReader.document(
                        new SourceText(yaml, "s.yaml", Path.of("/plans"), false), "s", settings(settings), faults)
                .flatMap(document -> document.resolve(FRANCE, faults));
        return new Reading(resolved.isPresent() ? resolved.orElseThrow() : null, faults.list());
    }

    /** Reads it for its network alone. */
    static Reading unstaffed(String yaml, String... settings) {
        Faults faults = new Faults();
        Optional<ResolvedScenario> resolved = ScenarioReader.document(
                        new SourceText(yaml, "s.yaml", Path.of("/plans"), false), "s", settings(settings), faults)
                .flatMap(document -> document.resolveUnstaffed(FRANCE, faults));
        return new Reading(resolved.isPresent() ? resolved.orElseThrow() : null, faults.list());
    }

    /** Reads a file, or an embedded scenario. */
    static Reading ofFile(String file, String... settings) {
        Faults faults = new Faults();
        Optional<ResolvedScenario> resolved = ScenarioReader.read(file, settings(settings), faults)
                .flatMap(document -> document.resolve(FRANCE, faults));
        return new Reading(resolved.isPresent() ? resolved.orElseThrow() : null, faults.list());
    }

    private static List<Setting> settings(String... settings) {
        return Stream.of(settings).map(Setting::parse).toList();
    }

    /** The scenario, which has to be without a fault. */
    ResolvedScenario getResolved() {
        assertThat(lines()).isEmpty();
        assertThat(resolved).isNotNull();
        return Objects.requireNonNull(resolved);
    }

    Scenario getScenario() {
        return getResolved().scenario();
    }

    /** Each fault as the user reads it. */
    List<String> lines() {
        return faults.stream().map(Fault::toString).toList();
    }

    List<String> codes() {
        return faults.stream().map(Fault::code).toList();
    }
}
