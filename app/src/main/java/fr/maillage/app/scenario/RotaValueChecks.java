package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.key.RotaCostKeys;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RotaObjective;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the values about a rota have to be to each other, whoever takes its duties. */
final class RotaValueChecks {

    private static final int MOST_YEARS = 10;
    private static final double HALF = 0.5;

    private final Values values;
    private final Values rota;
    private final Faults faults;

    private RotaValueChecks(Values values, Values rota, Faults faults) {
        this.values = values;
        this.rota = rota;
        this.faults = faults;
    }

    /** @param values of the whole scenario */
    static void check(Values values, Faults faults) {
        values.findMap(RotaDocument.ROTA).ifPresent(rota -> {
            RotaValueChecks checks = new RotaValueChecks(values, rota, faults);
            checks.period();
            checks.staffing();
            LevelChecks.check(rota, faults);
            checks.rules();
            checks.load();
            checks.objectives();
            checks.scale();
            checks.fictional();
        });
    }

    private void clash(String path, String found, String expected, String advice) {
        faults.add(ScenarioFault.CLASHING_KEYS.at(rota.placeOf(path), found, expected, advice));
    }

    private void period() {
        Optional<LocalDate> from = rota.findDay("from");
        Optional<LocalDate> to = rota.findDay("to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        LocalDate first = from.orElseThrow();
        LocalDate last = to.orElseThrow();
        if (last.isBefore(first)) {
            faults.add(ScenarioFault.ENDS_BEFORE_START.at(
                    rota.placeOf("to"),
                    "a period to " + last,
                    first + ", its first day, or a later one",
                    "Correct one of the two."));
        } else if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    rota.placeOf("to"),
                    "a period from " + first + " to " + last,
                    "at most " + MOST_YEARS + " years",
                    "Plan a shorter one; the next goes on from it with previous."));
        }
    }

    private void staffing() {
        if (!RotaDocument.isOfStaffing(rota)) {
            for (String key : List.of("metiers", "responsable")) {
                if (rota.isWritten("interim." + key) && rota.find("agents").isPresent()) {
                    clash(
                            "interim." + key,
                            "interim." + key + " without agents: staffing",
                            "métiers only of agents of the staffing",
                            "Take it out; of listed agents all who have an antenne are encadrants.");
                }
            }
            return;
        }
        if (!values.isWritten(StaffingDocument.STAFFING)) {
            faults.add(ScenarioFault.ROTA_WITHOUT_STAFFING.at(
                    rota.placeOf("agents"),
                    "agents: staffing, and no staffing",
                    "the key staffing, or agents of the rota's own",
                    "List the agents, or name their file."));
        }
        rota.findMap("interim")
                .filter(interim -> !interim.isWritten("responsable"))
                .ifPresent(interim -> faults.add(ScenarioFault.MISSING_KEY.at(
                        interim.root().place(),
                        "no rota.interim.responsable",
                        "rota.interim.responsable, the métier that heads an antenne",
                        "Add it, such as responsable: responsable d'antenne")));
    }

    private void rules() {
        if (rota.isWritten("rules.restHours")
                && rota.findText("rules.restAfterIntervention")
                        .filter("none"::equals)
                        .isPresent()) {
            clash(
                    "rules.restHours",
                    "restHours beside restAfterIntervention: none",
                    "hours of a rest that there is",
                    "Take one of the two out.");
        }
    }

    private void load() {
        LocalTime from = RotaDocument.time(
                rota, "load.nightFrom", LoadWeights.DEFAULT.night().from());
        if (from.isBefore(LocalTime.NOON)) {
            outOfRange("load.nightFrom", "a night from " + from, "a time from 12:00 on");
        }
        LocalTime to = RotaDocument.time(
                rota, "load.nightTo", LoadWeights.DEFAULT.night().until());
        if (to.isAfter(LocalTime.NOON)) {
            outOfRange("load.nightTo", "a night to " + to, "a time until 12:00");
        }
    }

    private void outOfRange(String path, String found, String expected) {
        faults.add(ScenarioFault.OUT_OF_RANGE.at(rota.placeOf(path), found, expected, "Change it."));
    }

    private void objectives() {
        ValueChecks.doubled("objectives", rota.listScalars("objectives"), faults);
        List<String> words = rota.listTexts("objectives");
        if (rota.isGood("objectives") && !words.isEmpty() && !words.getFirst().equals(RotaObjective.UNASSIGNED.key())) {
            faults.add(ScenarioFault.UNASSIGNED_NOT_FIRST.at(
                    rota.placeOf("objectives"),
                    Found.plain(words.getFirst()) + " first",
                    "unassigned first",
                    "Begin with unassigned: else the best rota is the one where nobody is on duty."));
        }
    }

    private void scale() {
        LocalTime morning = RotaDocument.time(
                rota, "scale.morning", OnCallScale.ARRETE_2015.hours().morning());
        if (!morning.isBefore(LocalTime.NOON)) {
            outOfRange("scale.morning", "a morning at " + morning, "a time before 12:00");
        }
        LocalTime evening = RotaDocument.time(
                rota, "scale.evening", OnCallScale.ARRETE_2015.hours().evening());
        if (!evening.isAfter(LocalTime.NOON)) {
            outOfRange("scale.evening", "an evening at " + evening, "a time after 12:00");
        }
        Map<OnCallUnit, Integer> cents =
                RotaDocument.cents(rota, "scale.pay.", OnCallUnit.class, OnCallScale.ARRETE_2015.centsByUnit());
        for (OnCallUnit unit : List.of(OnCallUnit.WEEK, OnCallUnit.WEEKEND)) {
            if (cents.getOrDefault(unit, 0) < cents.getOrDefault(OnCallUnit.SATURDAY, 0)) {
                faults.add(ScenarioFault.WORTH_LESS_THAN_SATURDAY.at(
                        rota.placeOf("scale.pay"),
                        "less for " + RotaCostKeys.key(unit) + " than for saturday",
                        "at least as much for a " + RotaCostKeys.key(unit) + ", which holds a Saturday",
                        "Correct one of the two."));
            }
        }
        for (OnCallUnit unit : OnCallUnit.values()) {
            String path = "scale.rest." + RotaCostKeys.key(unit);
            rota.findDouble(path)
                    .filter(days -> days / HALF != Math.rint(days / HALF))
                    .ifPresent(days -> outOfRange(path, days + " days", "a multiple of half a day"));
        }
    }

    private void fictional() {
        if (rota.isWritten("fictional")
                && List.of("absences", "wishes").stream()
                        .noneMatch(path -> rota.findText(path)
                                .filter(RotaDocument.FICTIONAL::equals)
                                .isPresent())) {
            clash(
                    "fictional",
                    "fictional, and neither absences nor wishes that are",
                    "fictional beside absences: fictional or wishes: fictional",
                    "Take it out, or have them made up.");
        }
    }
}
