package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.app.scenario.key.ShapeCheck;
import fr.maillage.app.scenario.tree.MapNode;
import fr.maillage.app.scenario.tree.Node;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.app.scenario.tree.SourceText;
import fr.maillage.app.scenario.tree.YamlTree;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads scenarios: text, then tree, then the settings of the command line on top, then the check of every value. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario and collects every fault that can be seen without a commune table. A document comes back even
     * with faults, as long as the text is a map, so that its places can be checked too.
     *
     * @param scenario the name of an embedded scenario, else the path of a file
     * @param settings applied in order
     */
    public static Optional<ScenarioDocument> read(String scenario, List<Setting> settings, Faults faults) {
        return readText(scenario, faults).flatMap(text -> document(text, baseName(scenario), settings, faults));
    }

    private static Optional<SourceText> readText(String scenario, Faults faults) {
        Optional<InputStream> embedded = EmbeddedScenarios.open(scenario);
        if (embedded.isPresent()) {
            try (InputStream in = embedded.orElseThrow()) {
                return SourceText.read(in, scenario, Path.of(""), faults);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try {
            Path file = Path.of(scenario);
            if (Files.exists(file)) {
                return SourceText.readFile(file, scenario, faults);
            }
        } catch (InvalidPathException e) {
            // No file can have such a name.
        }
        faults.add(ScenarioFault.MISSING_FILE.at(
                Place.of(Found.plain(scenario)),
                "no such file",
                "a scenario file, or one of the embedded " + String.join(", ", EmbeddedScenarios.list()),
                Nearest.find(scenario, EmbeddedScenarios.list())
                        .map(name -> "Did you mean " + name + "?")
                        .orElse("Check the path; maillage init makes a new scenario.")));
        return Optional.empty();
    }

    /** Reads the text of a scenario; see {@link #read}. */
    static Optional<ScenarioDocument> document(
            SourceText source, String defaultName, List<Setting> settings, Faults faults) {
        Faults found = new Faults();
        Optional<Node> root = YamlTree.parse(source, found);
        if ((root.isEmpty() && !found.hasErrors())
                || root.filter(ScenarioReader::isEmpty).isPresent()) {
            found.add(ScenarioFault.EMPTY_FILE.at(
                    Place.of(source.name()), "nothing", "a scenario", "maillage init writes one to begin with."));
        } else if (root.isPresent() && !(root.orElseThrow() instanceof MapNode)) {
            Node other = root.orElseThrow();
            found.add(ScenarioFault.WRONG_TYPE.at(
                    other.place(),
                    other.describe(),
                    "a map of keys and values",
                    "Write keys at the beginning of lines, such as departement: \"79\"."));
        }
        Optional<ScenarioDocument> document = root.filter(MapNode.class::isInstance)
                .map(node -> {
                    MapNode changed = StaffingSpellings.apply(apply(settings, (MapNode) node, found));
                    Values values = new Values(changed, ShapeCheck.check(changed, found));
                    ValueChecks.check(values, found);
                    return new ScenarioDocument(
                            values,
                            defaultName,
                            found.hasErrors(),
                            settings.stream().map(Setting::path).collect(Collectors.toSet()));
                });
        found.list().forEach(faults::add);
        return document;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && (scalar.isNothing() || scalar.type() == ScalarNode.Type.EMPTY);
    }

    private static MapNode apply(List<Setting> settings, MapNode root, Faults faults) {
        MapNode changed = root;
        for (Setting setting : settings) {
            Optional<Node> value = YamlTree.parse(SourceText.ofSetting(setting.value(), setting.place()), faults);
            if (!KeyPaths.isKnown(setting.path())) {
                faults.add(ScenarioFault.UNKNOWN_PATH.at(
                        Place.of(setting.place()),
                        "the path " + Found.quote(setting.path()),
                        "the path of a key of scenarios",
                        KeyPaths.findReplacement(setting.path())
                                .or(() ->
                                        KeyPaths.findNearest(setting.path()).map(path -> "Did you mean " + path + "?"))
                                .orElse("docs/scenario-reference.md lists them.")));
            } else if (value.isPresent()) {
                changed = changed.with(List.of(setting.path().split("\\.")), value.orElseThrow());
            } else if (setting.value().isBlank()) {
                faults.add(ScenarioFault.WRONG_TYPE.at(
                        Place.of(setting.place()),
                        "no value",
                        "a value behind the equals sign",
                        "Write the value, or null where the key is to count as not written."));
            }
        }
        return changed;
    }

    /** The name of a file without its ending, as far as a scenario can bear it. */
    private static String baseName(String scenario) {
        String file = scenario.substring(Math.max(scenario.lastIndexOf('/'), scenario.lastIndexOf('\\')) + 1);
        String name =
                file.replaceFirst("(?i)\\.ya?ml$", "").replaceFirst("^\\.+", "").replaceAll("\\p{Cntrl}", "");
        if (name.isEmpty()) {
            return "scenario";
        }
        return name.substring(0, name.offsetByCodePoints(0, Math.min(100, name.codePointCount(0, name.length()))));
    }
}
