package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values about territories have to be to each other, whatever the ground. */
final class TerritoryChecks {

    private static final String PREFIX = TerritoryDocument.TERRITORIES + ".";
    private static final String TIERS = PREFIX + "tiers";
    private static final String PARTS = PREFIX + "parts";
    private static final String OBJECTIVE = PREFIX + "objective";
    private static final String WEIGHTS = PREFIX + "weights";

    /** All keys of a tier that a given one does not have. */
    private static final List<String> DRAWN_KEYS = List.of("count", "seats", "balance", "together", "maxKm", "weight");

    private final Values values;
    private final Faults faults;

    private TerritoryChecks(Values values, Faults faults) {
        this.values = values;
        this.faults = faults;
    }

    static void check(Values values, Faults faults) {
        TerritoryChecks checks = new TerritoryChecks(values, faults);
        checks.parts();
        ValueChecks.doubled(OBJECTIVE, values.listScalars(OBJECTIVE), faults);
        checks.weights();
        checks.tiers();
        checks.divisions();
    }

    private void doubled(String path, Stream<Optional<ScalarNode>> nodes) {
        ValueChecks.doubled(path, nodes.flatMap(Optional::stream).toList(), faults);
    }

    private void parts() {
        List<Values> parts = values.listMaps(PARTS);
        doubled(PARTS, parts.stream().map(part -> part.findScalar("commune")));
        for (Values part : parts) {
            if (part.isWritten("names") && part.isWritten("count")) {
                clash(part, "count", "both names and count", "Take the count out: there is a part for each name.");
            }
            ValueChecks.doubled(PARTS, part.listScalars("names"), faults);
            int count = part.findInt("count").orElse(part.listScalars("names").size());
            length(part, "shares", count, "parts");
        }
    }

    private void clash(Values at, String path, String found, String advice) {
        faults.add(ScenarioFault.CLASHING_KEYS.at(at.placeOf(path), found, "one of the two", advice));
    }

    private void length(Values at, String path, int count, String of) {
        int length = at.listScalars(path).size();
        if (at.isGood(path) && count > 0 && length != count) {
            faults.add(ScenarioFault.WRONG_LENGTH.at(
                    at.placeOf(path),
                    length + " numbers",
                    count + ", as many as there are " + of,
                    "Write one number for each."));
        }
    }

    private void weights() {
        if (!values.isWritten(WEIGHTS)) {
            return;
        }
        List<String> objectives = values.listTexts(OBJECTIVE);
        List<Double> weights = new ArrayList<>();
        for (DivisionObjective objective : List.of(DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS)) {
            String path = WEIGHTS + "." + objective.key();
            values.findDouble(path).ifPresent(weights::add);
            if (values.isWritten(path) && values.isGood(OBJECTIVE) && !objectives.contains(objective.key())) {
                faults.add(ScenarioFault.CLASHING_KEYS.at(
                        values.placeOf(path),
                        "a weight of " + objective.key() + ", which is no objective",
                        "weights of objectives only",
                        "Add " + objective.key() + " to " + OBJECTIVE + ", or take the weights out."));
            }
        }
        if (weights.size() == 2 && weights.stream().allMatch(weight -> weight == 0)) {
            faults.add(ScenarioFault.NO_WEIGHT.at(
                    values.placeOf(WEIGHTS),
                    "no weight above 0",
                    "at least one above 0",
                    "Raise one of them, or take the weights out."));
        }
    }

    private void tiers() {
        List<Values> tiers = values.listMaps(TIERS);
        doubled(TIERS, tiers.stream().map(tier -> tier.findScalar("tier")));
        for (int i = 0; i < tiers.size(); i++) {
            Values tier = tiers.get(i);
            if (!tier.isWritten("given")) {
                drawn(tier);
                continue;
            }
            DRAWN_KEYS.stream()
                    .filter(tier::isWritten)
                    .findFirst()
                    .ifPresent(key -> clash(
                            tier, key, "both given and " + key, "Take one of them out: a given tier is not drawn."));
            if (i > 0) {
                faults.add(ScenarioFault.GIVEN_INNER_TIER.at(
                        tier.placeOf("given"),
                        "a given tier inside another",
                        "the outermost tier only",
                        "Make it the first of the tiers, or have it drawn."));
            }
            tier.findScalar("given").ifPresent(this::given);
        }
    }

    private void given(ScalarNode given) {
        List<Values> divisions = values.listMaps(TerritoryDocument.DIVISIONS);
        Optional<Values> division = divisions.stream()
                .filter(d -> d.findText("name").equals(Optional.of(given.text())))
                .findFirst();
        if (division.isPresent() && !division.orElseThrow().isWritten("drawn")) {
            return;
        }
        List<String> names = divisions.stream()
                .filter(d -> !d.isWritten("drawn"))
                .map(d -> d.findText("name").map(Found::quote).orElse(""))
                .filter(name -> !name.isEmpty())
                .toList();
        faults.add(ScenarioFault.UNKNOWN_DIVISION.at(
                given.place(),
                Found.quote(given.text()) + (division.isPresent() ? ", which is drawn" : ""),
                names.isEmpty() ? "the name of a division" : "one of the divisions " + String.join(", ", names),
                "Name one of divisions that has territories or a file."));
    }

    private void drawn(Values tier) {
        ValueChecks.doubled("seats.candidates", tier.listScalars("seats.candidates"), faults);
        if (tier.isWritten("balance.target") && tier.isWritten("balance.sizes")) {
            clash(tier, "balance.sizes", "both target and sizes", "Take one of them out.");
        }
        int count = tier.findInt("count").orElse(0);
        length(tier, "balance.sizes", count, "territories");
        int fixed = tier.listScalars("seats.fixed").size();
        if (count > 0 && fixed > count) {
            faults.add(ScenarioFault.MORE_SEATS_THAN_TERRITORIES.at(
                    tier.placeOf("seats.fixed"),
                    fixed + " fixed seats",
                    "at most the " + count + " of the count",
                    "Take some out, or raise the count."));
        }
        if (tier.findText("balance.measure").equals(Optional.of(Measure.POSTS.key()))
                && !tier.isWritten("balance.file")) {
            faults.add(ScenarioFault.MISSING_KEY.at(
                    tier.placeOf("balance.measure"),
                    "the measure posts without a file",
                    "balance.file, a CSV with the columns insee_code and posts",
                    "Add it, such as file: posts.csv"));
        }
    }

    private void divisions() {
        List<Values> divisions = values.listMaps(TerritoryDocument.DIVISIONS);
        doubled(TerritoryDocument.DIVISIONS, divisions.stream().map(division -> division.findScalar("name")));
        List<String> tiers = values.listMaps(TIERS).stream()
                .map(tier -> ScenarioDocument.orNull(tier.findText("tier")))
                .filter(Objects::nonNull)
                .toList();
        for (Values division : divisions) {
            List<String> written = Stream.of("territories", "file", "drawn")
                    .filter(division::isWritten)
                    .toList();
            if (written.size() > 1) {
                clash(
                        division,
                        written.get(1),
                        "both " + written.getFirst() + " and " + written.get(1),
                        "Take one of them out.");
            }
            doubled("territories", division.listMaps("territories").stream().map(t -> t.findScalar("name")));
            division.findMap("drawn").ifPresent(this::drawn);
            division.findScalar("tier")
                    .filter(node -> !tiers.isEmpty() && !tiers.contains(node.text()))
                    .ifPresent(node -> faults.add(ScenarioFault.UNKNOWN_TIER.at(
                            node.place(),
                            Found.quote(node.text()),
                            "one of the tiers " + String.join(", ", tiers),
                            "Name one of them, or take the key out to compare with the outermost.")));
        }
    }
}
