package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A scenario that can be handed round with its files: it names them as they stand beside it.
 *
 * @param scenario with relative paths, none of which leads out of its folder
 * @param files where each is now, by the name that it goes by
 */
public record PortableScenario(Scenario scenario, SequencedMap<String, Path> files) {

    private static final String CSV = ".csv";

    public PortableScenario {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /**
     * Gives every file of a scenario a name of its own: {@code communes.csv}, {@code division-2019.csv}, {@code
     * tableau.xlsx}, {@code previous-plan.json}, {@code absences.csv}.
     */
    public static PortableScenario of(Scenario scenario) {
        Names names = new Names();
        Path communes = scenario.communesFile();
        return new PortableScenario(
                new Scenario(
                        scenario.name(),
                        scenario.title(),
                        scenario.departements(),
                        communes == null ? null : names.give("communes", communes),
                        scenario.distance(),
                        scenario.network(),
                        scenario.before(),
                        scenario.territories() == null ? null : territories(scenario.territories(), names),
                        scenario.divisions().stream()
                                .map(division -> division(division, names))
                                .toList(),
                        scenario.staffing() == null ? null : staffing(scenario.staffing(), names),
                        scenario.rota() == null ? null : rota(scenario.rota(), names),
                        scenario.assumptions(),
                        scenario.seed()),
                names.files);
    }

    private static TerritorySettings territories(TerritorySettings territories, Names names) {
        List<TierSettings> tiers = territories.tiers().stream()
                .map(tier -> tier instanceof TierSettings.Drawn drawn ? drawn(drawn, drawn.tier(), names) : tier)
                .toList();
        return new TerritorySettings(
                territories.parts(), territories.partsAbove(), territories.objectives(), territories.weights(), tiers);
    }

    private static TierSettings.Drawn drawn(TierSettings.Drawn tier, String of, Names names) {
        return tier.withFile(file -> names.give(tier.balance().measure().key() + "-" + of, file));
    }

    private static StaffingSettings staffing(StaffingSettings staffing, Names names) {
        return staffing.withFiles(
                tableau -> names.give("tableau", tableau, ending(tableau)),
                requests -> names.give("requests", requests),
                previous -> names.give("previous-plan", EarlierPlan.file(previous), ".json"));
    }

    private static RotaSettings rota(RotaSettings rota, Names names) {
        return rota.withFiles((what, file) -> what.equals("previous")
                ? names.give("previous-rota", EarlierPlan.file(file), ".json")
                : names.give(what, file, ending(file)));
    }

    private static String ending(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : CSV;
    }

    private static DivisionSettings division(DivisionSettings division, Names names) {
        return switch (division) {
            case DivisionSettings.Listed listed -> listed;
            case DivisionSettings.InFile inFile ->
                new DivisionSettings.InFile(
                        inFile.name(), inFile.tier(), names.give("division-" + inFile.name(), inFile.file()));
            case DivisionSettings.Drawn drawn ->
                new DivisionSettings.Drawn(drawn.name(), drawn.tier(), drawn(drawn.rules(), drawn.name(), names));
        };
    }

    /** Names given so far; a file has one name, however often it is used. */
    private static final class Names {

        private final Map<Path, String> byFile = new LinkedHashMap<>();
        private final SequencedMap<String, Path> files = new LinkedHashMap<>();

        Path give(String wish, Path file) {
            return give(wish, file, CSV);
        }

        Path give(String wish, Path file, String ending) {
            String known = byFile.get(file);
            if (known != null) {
                return Path.of(known);
            }
            String base = Normalizer.normalize(wish, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            String name = base + ending;
            for (int n = 2; files.containsKey(name); n++) {
                name = base + "-" + n + ending;
            }
            byFile.put(file, name);
            files.put(name, file);
            return Path.of(name);
        }
    }
}
