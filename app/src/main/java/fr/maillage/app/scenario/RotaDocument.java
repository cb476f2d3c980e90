package fr.maillage.app.scenario;

import fr.maillage.app.scenario.key.RotaCostKeys;
import fr.maillage.app.scenario.key.RotaForms;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.InterventionKind;
import fr.maillage.domain.calendar.NightHours;
import fr.maillage.domain.calendar.OnCallHours;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.calendar.Rest;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import fr.maillage.geo.roster.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes the settings of a rota of a checked tree, whose values have to be good. */
final class RotaDocument {

    static final String ROTA = "rota";

    /** Agents of the staffing. */
    static final String STAFFING = "staffing";

    /** Absences and wishes that are made up. */
    static final String FICTIONAL = "fictional";

    private static final int CENTS = 100;
    private static final int HALVES = 2;

    private RotaDocument() {}

    /**
     * The settings of the map at {@link #ROTA}.
     *
     * @param seed of the scenario
     */
    static RotaSettings rota(Values rota, long seed) {
        LocalDate from = rota.findDay("from").orElseThrow();
        return new RotaSettings(
                from,
                until(rota, from),
                ScenarioDocument.orNull(rota.findText("region").map(word -> constant(HolidayRegion.class, word))),
                ScenarioDocument.orNull(rota.findText("zone").map(ZoneId::of)),
                RotaRows.agents(rota),
                rota.listMaps("levels").stream().map(RotaLevels::level).toList(),
                ScenarioDocument.orNull(rota.findMap("interim").map(interim -> interim(rota, interim))),
                RotaRows.absences(rota),
                RotaRows.wishes(rota),
                RotaRows.past(rota),
                rota.findLong("fictional.seed").orElse(seed),
                rules(rota),
                load(rota),
                new RotaWeights(
                        rota.findInt("weights.ratherNot").orElse(RotaWeights.DEFAULT.ratherNot()),
                        rota.findInt("weights.rather").orElse(RotaWeights.DEFAULT.rather())),
                rota.isWritten("objectives")
                        ? rota.listTexts("objectives").stream()
                                .map(word -> RotaObjective.find(word).orElseThrow())
                                .toList()
                        : RotaObjective.inOrder(),
                rota.findText("compensation")
                        .map(word -> constant(Compensation.class, word))
                        .orElse(Compensation.PAY),
                scale(rota),
                rota.listMaps("fixed").stream()
                        .map(each -> new FixedDuty(
                                each.findText("level").orElseThrow(),
                                each.findText("date").flatMap(Moment::find).orElseThrow(),
                                each.findInt("place").orElse(1),
                                each.findText("agent").orElseThrow()))
                        .toList(),
                ScenarioDocument.orNull(rota.findDay("frozenUntil")),
                ScenarioDocument.orNull(rota.findPath("previous")));
    }

    /** The day after the last. */
    static LocalDate until(Values rota, LocalDate from) {
        return rota.findDay("to").map(to -> to.plusDays(1)).orElse(from.plusYears(1));
    }

    static boolean isOfStaffing(Values rota) {
        return rota.findText("agents").filter(STAFFING::equals).isPresent();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static InterimSettings interim(Values rota, Values interim) {
        SortedSet<DayOfWeek> days = new TreeSet<>();
        interim.listTexts("workingDays")
                .forEach(word -> days.add(RotaForms.findWeekday(word).orElseThrow()));
        return new InterimSettings(
                interim.isWritten("metiers")
                        ? interim.listTexts("metiers")
                        : rota.listMaps("levels").stream()
                                .flatMap(level -> level.listTexts("metiers").stream())
                                .distinct()
                                .toList(),
                ScenarioDocument.orNull(interim.findText("responsable")),
                days.isEmpty() ? InterimSettings.MONDAY_TO_FRIDAY : days);
    }

    private static RotaRules rules(Values rota) {
        RestAfterDuty.Kind kind = rota.findText("rules.restAfterIntervention")
                .map(word -> constant(RestAfterDuty.Kind.class, word))
                .orElse(RestAfterDuty.Kind.DAILY);
        return new RotaRules(
                rota.findInt("rules.leastWeeksBetween").orElse(0),
                ScenarioDocument.orNull(rota.findInt("rules.mostPerQuarter")),
                rota.findTruth("rules.differentAntennes").orElse(false),
                rota.findTruth("rules.sameFeastOnlyOnce").orElse(true),
                new RestAfterDuty(kind, rota.findInt("rules.restHours").orElse(kind.hours())));
    }

    private static LoadWeights load(Values rota) {
        Map<HourClass, Integer> points = new EnumMap<>(LoadWeights.DEFAULT.points());
        for (HourClass each : HourClass.values()) {
            rota.findInt("load." + RotaCostKeys.key(each)).ifPresent(value -> points.put(each, value));
        }
        NightHours night = LoadWeights.DEFAULT.night();
        return new LoadWeights(
                points,
                new NightHours(
                        rota.findTime("load.nightFrom").orElse(night.from()),
                        rota.findTime("load.nightTo").orElse(night.until())));
    }

    private static OnCallScale scale(Values rota) {
        OnCallScale usual = OnCallScale.ARRETE_2015;
        Map<OnCallUnit, Rest> rest = new EnumMap<>(OnCallUnit.class);
        rest.putAll(usual.restByUnit());
        for (OnCallUnit unit : OnCallUnit.values()) {
            rota.findDouble("scale.rest." + RotaCostKeys.key(unit))
                    .ifPresent(days -> rest.put(unit, Rest.ofHalfDays((int) Math.round(days * HALVES))));
        }
        return new OnCallScale(
                new OnCallHours(
                        time(rota, "scale.morning", usual.hours().morning()),
                        time(rota, "scale.evening", usual.hours().evening())),
                cents(rota, "scale.pay.", OnCallUnit.class, usual.centsByUnit()),
                rest,
                cents(rota, "scale.intervention.", InterventionKind.class, usual.centsPerHour()));
    }

    static LocalTime time(Values values, String path, LocalTime orElse) {
        return values.findTime(path).orElse(orElse);
    }

    /** Amounts of the scale, by constant: those that are written, else the usual ones. */
    static <K extends Enum<K>> Map<K, Integer> cents(Values rota, String path, Class<K> type, Map<K, Integer> usual) {
        Map<K, Integer> cents = new EnumMap<>(usual);
        for (K each : type.getEnumConstants()) {
            rota.findDouble(path + RotaCostKeys.key(each))
                    .ifPresent(euros -> cents.put(each, (int) Math.round(euros * CENTS)));
        }
        return cents;
    }
}
