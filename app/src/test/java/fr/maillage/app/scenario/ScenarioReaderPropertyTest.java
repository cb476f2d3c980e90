package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.scenario.key.KeyPaths;
import fr.maillage.domain.fault.Fault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read, there are faults or a scenario, and never an exception. */
class ScenarioReaderPropertyTest {

    private static final Arbitrary<String> SCALARS = Arbitraries.of(
            "79",
            "\"79\"",
            "\"01\"",
            "france",
            "distance",
            "points",
            "chefs-lieux",
            "all",
            "~",
            "",
            "true",
            "0",
            "-1",
            "4",
            "1.5",
            ".nan",
            "1e400",
            "\"79001\"",
            "79002",
            "45001",
            "text",
            "\"\\0\"",
            "distance.measure",
            "{}",
            "[]",
            "most-populated",
            "99999999999999999999",
            "\"200040244\"",
            "antenne",
            "antennes annoncées",
            "\"79001#2\"",
            "epci",
            "requests",
            "posts",
            "balance",
            "compactness");

    @Property(seed = "45", tries = 500)
    void anyValueAnywhereIsReadOrTold(@ForAll("settings") List<String> settings) {
        settled(Reading.ofFile("deux-sevres", settings.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<String>> settings() {
        return Arbitraries.of(KeyPaths.list())
                .flatMap(path -> values(2).map(value -> path + "=" + value))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> values(int depth) {
        if (depth == 0) {
            return SCALARS;
        }
        Arbitrary<String> lists =
                values(depth - 1).list().ofMaxSize(4).map(items -> "[" + String.join(", ", items) + "]");
        Arbitrary<String> keys = Arbitraries.of(
                "name",
                "epcis",
                "path",
                "text",
                "count",
                "rule",
                "points",
                "km",
                "objective",
                "other",
                "tier",
                "tiers",
                "given",
                "seats",
                "fixed",
                "candidates",
                "balance",
                "sizes",
                "measure",
                "together",
                "territories",
                "communes",
                "seat",
                "drawn",
                "commune",
                "names",
                "shares");
        Arbitrary<String> maps = Arbitraries.maps(keys, values(depth - 1))
                .ofMaxSize(3)
                .map(map -> {
                    List<String> entries = map.entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue())
                            .toList();
                    return "{" + String.join(", ", entries) + "}";
                });
        return Arbitraries.oneOf(SCALARS, lists, maps);
    }

    /** Values that are wrong by little: keys of a good tier and a good division with any value. */
    @Property(seed = "47", tries = 500)
    void anyTierAndDivisionIsReadOrTold(
            @ForAll("tiers") String one, @ForAll("tiers") String other, @ForAll("divisions") String division) {
        settled(Reading.ofFile(
                "deux-sevres",
                "network.territories.parts=[{commune: \"79001\", count: 2}]",
                "network.territories.tiers=[" + one + ", " + other + "]",
                "divisions=[" + division + ", {name: x, drawn: " + one + "}]"));
    }

    @Provide
    Arbitrary<String> tiers() {
        Arbitrary<String> codes = Arbitraries.of("79001", "\"79001#2\"", "79191", "79049", "45001", "79002");
        Arbitrary<String> lists =
                codes.list().ofMinSize(1).ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]");
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("1", "2", "5", "8", "9", "300"),
                        Arbitraries.oneOf(lists, Arbitraries.of("chefs-lieux", "france-services", "null")),
                        Arbitraries.oneOf(lists, Arbitraries.of("[]", "null")),
                        Arbitraries.of("population", "requests", "posts", "null"),
                        Arbitraries.of("target: 100", "sizes: [1, 2]", "tolerance: 0", "sizes: [1, 1, 1, 1, 0.5]"),
                        Arbitraries.oneOf(lists.map(l -> "[" + l + "]"), Arbitraries.of("epci", "none", "null")),
                        Arbitraries.of(", given: d", "", "", ", maxKm: 0.1", ", count: null"))
                .as((name, count, candidates, fixed, measure, balance, together, more) -> "{tier: " + name
                        + (more.contains("count") ? "" : ", count: " + count) + ", seats: {candidates: " + candidates
                        + ", fixed: " + fixed + "}, balance: {measure: " + measure + ", " + balance + "}, together: "
                        + together + more + "}");
    }

    @Provide
    Arbitrary<String> divisions() {
        Arbitrary<String> territory = Combinators.combine(
                        Arbitraries.of("n", "m"),
                        Arbitraries.of("79001", "79191", "79049", "\"79001#1\"", "null"),
                        Arbitraries.of("200040244", "200041317", "200069193", "1")
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of("79001", "79002", "\"79001#1\"", "79003")
                                .list()
                                .ofMaxSize(3))
                .as((name, seat, epcis, communes) -> "{name: " + name + ", seat: " + seat + ", epcis: [\""
                        + String.join("\", \"", epcis) + "\"], communes: [" + String.join(", ", communes) + "]}");
        return territory
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> "{name: d, territories: [" + String.join(", ", list) + "]}");
    }

    /** Lists of staffing that are wrong by little. */
    @Property(seed = "48", tries = 500)
    void anyStaffingIsReadOrTold(@ForAll("staffings") List<String> settings) {
        settled(Reading.ofFile("deux-sevres", settings.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<String>> staffings() {
        Arbitrary<String> metier =
                Arbitraries.of("secrétaire", "sage-femme", "chef", "référent autonomie", "médecin de PMI", "null");
        Arbitrary<String> unit = Arbitraries.of("pole: enfance", "pole: autonomie", "team: cellule IP", "pole: x");
        Arbitrary<String> amount =
                Arbitraries.of("etp: 3", "share: 1", "least: 0", "least: 1000000", "etp: -1", "x: 1");
        Arbitrary<String> antennes =
                Arbitraries.of("", ", antennes: [Niortais]", ", antennes: [79191]", ", antennes: [x]");
        Arbitrary<String> need = Combinators.combine(unit, metier, amount, amount, antennes)
                .as((of, what, one, other, where) ->
                        "{" + of + ", metier: " + what + ", " + one + ", " + other + where + "}");
        Arbitrary<String> transformation = Combinators.combine(metier, metier)
                .as((from, to) -> "{from: " + from + ", to: " + to + ", trainingDays: 1}");
        Arbitrary<String> quorum = Combinators.combine(
                        metier, Arbitraries.of("exactly: 1", "least: 3", "most: 0", "least: 2, most: 1", "per: x"))
                .as((what, count) -> "{metier: " + what + ", " + count + "}");
        Arbitrary<String> other = Arbitraries.of(
                "division=null",
                "division=antennes de 2019",
                "division=x",
                "tableau=nowhere.xlsx",
                "fictional={posts: 20, antennes: 6}",
                "fictional={posts: 20, seats: [79191, 79001]}",
                "organisation={poles: []}",
                "organisation={poles: [{pole: enfance, antennes: [Niort, 79049]}], teams: [{team: enfance}]}",
                "organisation.seatWorkplaces=0",
                "organisation.sites=[{commune: 79001, workplaces: 1}, {commune: 79191, workplaces: 0}]",
                "guichets={metiers: [chef], sites: [{commune: 79001}]}",
                "guichets={metiers: [secrétaire], openingHours: 168, desks: 1000, weeklyHoursPerEtp: 1}",
                "budget.created=[{metier: chef, categorie: A, cadre: x, posts: 20000}]",
                "budget.suppressed=[{metier: secrétaire, posts: 20000}]",
                "fixed={units: [{antenne: Niort, pole: PMI}], postes: [F-0001, x], agents: [A-F0001]}",
                "commuting=[{km: 0, pointsPerKm: 1}, {km: 0}]",
                "metiers=[{metier: chef}, {cadres: [x]}]",
                "metiers=[{metier: référent autonomie, cadres: [x], inAntennes: true}]");
        Arbitrary<String> lists = Arbitraries.oneOf(
                need.list().ofMinSize(1).ofMaxSize(6).map(rows -> "needs=[" + String.join(", ", rows) + "]"),
                transformation.list().ofMaxSize(4).map(rows -> "transformations=[" + String.join(", ", rows) + "]"),
                quorum.list().ofMaxSize(3).map(rows -> "quorums=[" + String.join(", ", rows) + "]"),
                other,
                other);
        return lists.map(setting -> "staffing." + setting).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(seed = "46", tries = 1000)
    void anyTextIsReadOrTold(@ForAll("texts") String text) {
        settled(Reading.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "departement",
                ": ",
                ":",
                "\n",
                "  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "&a ",
                "*a",
                "!!x ",
                "!",
                "|",
                ">",
                "\"",
                "'",
                "#",
                "---\n",
                "...\n",
                "%YAML 1.1\n",
                "? ",
                "network",
                "\t",
                "79",
                "~",
                "\\",
                "é",
                "@",
                "\u0000",
                "\uFEFF",
                "\u2028",
                "\uD800",
                "💧");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    private static void settled(Reading reading) {
        boolean isPlanned = reading.resolved() != null;
        assertThat(reading.faults().stream().noneMatch(f -> f.severity() == Fault.Severity.ERROR))
                .as("%s", reading.lines())
                .isEqualTo(isPlanned);
        assertThat(reading.lines()).allMatch(line -> line.lines().count() == 1);
    }
}
