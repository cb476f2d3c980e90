package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.rota.DutyPattern;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the levels of a rota, and the turns of each, can be. */
final class LevelChecks {

    /** A turn every hour of the week. */
    private static final int MOST_TURNS = 7 * 24;

    private static final List<String> TURN = List.of("kind", "from", "to");

    /** The patterns that a key goes with. */
    private static final Map<String, List<String>> PATTERNS = Map.of(
            "day", List.of("week"),
            "time", List.of("week", "days"),
            "morning", List.of("weeknights-and-weekends", "days-and-nights"),
            "evening", List.of("weeknights-and-weekends", "days-and-nights"));

    private final Values rota;
    private final Faults faults;

    private LevelChecks(Values rota, Faults faults) {
        this.rota = rota;
        this.faults = faults;
    }

    /** @param rota the map {@link RotaDocument#ROTA} */
    static void check(Values rota, Faults faults) {
        LevelChecks checks = new LevelChecks(rota, faults);
        checks.names();
        for (Values level : rota.listMaps("levels")) {
            checks.metiers(level);
            checks.keys(level);
            if (level.isGood() && level.listMaps("turns").stream().allMatch(LevelChecks::isWhole)) {
                checks.turns(level);
            }
        }
    }

    private static boolean isWhole(Values turn) {
        return TURN.stream().allMatch(turn::isWritten);
    }

    private void names() {
        Map<String, ScalarNode> first = new HashMap<>();
        for (Values level : rota.listMaps("levels")) {
            Optional<ScalarNode> name = level.findScalar("level");
            ScalarNode earlier = name.isEmpty()
                    ? null
                    : first.putIfAbsent(AntenneNames.key(name.orElseThrow().text()), name.orElseThrow());
            if (earlier != null) {
                faults.add(ScenarioFault.DOUBLED_CODE.at(
                        name.orElseThrow().place(),
                        "the level " + Found.quote(name.orElseThrow().text()) + " again",
                        "each level once; it stands already at " + earlier.place(),
                        "Rename one of the two, or raise atOnce for more agents at once."));
            }
        }
    }

    private void metiers(Values level) {
        ValueChecks.doubled("metiers", level.listScalars("metiers"), faults);
        boolean isOfStaffing = RotaDocument.isOfStaffing(rota);
        if (isOfStaffing && !level.isWritten("metiers")) {
            faults.add(ScenarioFault.MISSING_KEY.at(
                    level.root().place(),
                    "no metiers",
                    "the métiers whose agents take the level",
                    "Add them, such as metiers: [responsable d'antenne]"));
        } else if (!isOfStaffing
                && level.isWritten("metiers")
                && rota.find("agents").isPresent()) {
            faults.add(ScenarioFault.CLASHING_KEYS.at(
                    level.placeOf("metiers"),
                    "metiers without agents: staffing",
                    "metiers only of agents of the staffing",
                    "Take it out, and name the level among those of its agents."));
        }
    }

    private void keys(Values level) {
        boolean hasTurns = level.isWritten("turns");
        if (hasTurns && level.isWritten("pattern")) {
            faults.add(ScenarioFault.CLASHING_KEYS.at(
                    level.placeOf("pattern"), "both turns and pattern", "one of the two", "Take one of them out."));
        }
        String pattern = level.findText("pattern").orElse("week");
        for (String key : List.of("day", "time", "morning", "evening")) {
            List<String> fitting = PATTERNS.getOrDefault(key, List.of());
            if (level.isWritten(key) && (hasTurns || !fitting.contains(pattern))) {
                faults.add(ScenarioFault.CLASHING_KEYS.at(
                        level.placeOf(key),
                        key + " beside " + (hasTurns ? "turns" : "the pattern " + Found.plain(pattern)),
                        key + " beside the pattern " + String.join(" or ", fitting) + " only",
                        "Take it out, or choose another pattern."));
            }
        }
    }

    private void turns(Values level) {
        LocalTime morning = level.findTime("morning").orElse(RotaLevels.MORNING);
        LocalTime evening = level.findTime("evening").orElse(RotaLevels.EVENING);
        boolean isByDay =
                level.findText("pattern").filter("days-and-nights"::equals).isPresent();
        if (isByDay && !morning.isBefore(evening)) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    level.placeOf("morning"),
                    "a morning at " + morning,
                    "a time before the evening, " + evening,
                    "Correct one of the two."));
            return;
        }
        int count = level.listMaps("turns").size();
        if (count > MOST_TURNS) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    level.placeOf("turns"),
                    Found.count(count, "turn"),
                    "at most " + MOST_TURNS + ", one every hour",
                    "Make longer ones."));
            return;
        }
        for (DutyPattern.Overlap overlap : RotaLevels.pattern(level).listOverlaps()) {
            faults.add(ScenarioFault.TURNS_OVERLAP.at(
                    level.placeOf("turns"),
                    Found.oneLine(overlap.first() + " and " + overlap.second()),
                    "turns of which one begins when another ends, or later",
                    "Shorten one of the two; two agents at once are atOnce: 2, or two levels."));
        }
    }
}
