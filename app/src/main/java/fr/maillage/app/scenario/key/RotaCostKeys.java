package fr.maillage.app.scenario.key;

import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.InterventionKind;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RotaWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The keys that say what duty weighs, and what it is worth. */
public final class RotaCostKeys {

    private static final Shape.Whole POINTS = new Shape.Whole(0, 1000);
    private static final Shape.Decimal EUROS = new Shape.Decimal(0, true, 10_000);
    private static final Shape.Decimal DAYS = new Shape.Decimal(0, true, 30);

    private RotaCostKeys() {}

    /** The key of a constant: weekdayNight for WEEKDAY_NIGHT. */
    public static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder();
        for (String word : List.of(constant.name().toLowerCase(Locale.ROOT).split("_"))) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    static Shape.Keys load() {
        List<Key> keys = new ArrayList<>();
        for (HourClass each : HourClass.values()) {
            keys.add(Key.optional(key(each), POINTS, meaning(each), "2")
                    .in("points")
                    .byDefault(String.valueOf(LoadWeights.DEFAULT.points().get(each))));
        }
        keys.add(Key.optional("nightFrom", RotaForms.TIME, "When a night begins, from noon on.", "\"22:00\"")
                .byDefault(LoadWeights.DEFAULT.night().from().toString()));
        keys.add(Key.optional("nightTo", RotaForms.TIME, "When it ends, until noon.", "\"07:00\"")
                .byDefault(LoadWeights.DEFAULT.night().until().toString()));
        return new Shape.Keys(keys, List.of());
    }

    private static String meaning(HourClass hours) {
        return switch (hours) {
            case FEAST -> "An hour of a public holiday, on whatever day and at whatever time.";
            case SUNDAY -> "Else an hour of a Sunday.";
            case SATURDAY -> "Else an hour of a Saturday.";
            case WEEKDAY_NIGHT -> "Else an hour of the night.";
            case WEEKDAY -> "Any other hour.";
        };
    }

    static Shape.Keys weights() {
        return new Shape.Keys(
                List.of(
                        Key.optional("ratherNot", POINTS, "A duty on days on which its agent would rather not.", "2")
                                .in("points")
                                .byDefault(String.valueOf(RotaWeights.DEFAULT.ratherNot())),
                        Key.optional("rather", POINTS, "A wish for duty that is not met.", "1")
                                .in("points")
                                .byDefault(String.valueOf(RotaWeights.DEFAULT.rather()))),
                List.of());
    }

    static Shape.Keys scale() {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.optional(
                        "morning", RotaForms.TIME, "Where a night ends and a day begins, before noon.", "\"08:00\"")
                .byDefault("08:00"));
        keys.add(
                Key.optional("evening", RotaForms.TIME, "Where a day ends and a night begins, after noon.", "\"18:00\"")
                        .byDefault("18:00"));
        keys.add(Key.optionalMap("pay", units(EUROS, "Of a duty that is paid", "euros", "150"), "What it is paid."));
        keys.add(Key.optionalMap(
                "rest",
                units(DAYS, "Of a duty that is rested", "days", "1.5"),
                "What rest it gives, in halves of days."));
        List<Key> interventions = new ArrayList<>();
        for (InterventionKind kind : InterventionKind.values()) {
            interventions.add(Key.optional(key(kind), EUROS, "An hour of intervention.", "20")
                    .in("euros")
                    .byDefault("as in the arrêté"));
        }
        keys.add(Key.optionalMap(
                "intervention", new Shape.Keys(interventions, List.of()), "What an hour of intervention is paid."));
        return new Shape.Keys(keys, List.of());
    }

    private static Shape.Keys units(Shape.Decimal amount, String meaning, String unit, String example) {
        List<Key> keys = new ArrayList<>();
        for (OnCallUnit each : OnCallUnit.values()) {
            keys.add(Key.optional(key(each), amount, meaning + ", " + title(each) + ".", example)
                    .in(unit)
                    .byDefault("as in the arrêté"));
        }
        return new Shape.Keys(keys, List.of());
    }

    private static String title(OnCallUnit unit) {
        return switch (unit) {
            case WEEK -> "a whole week";
            case WEEKEND -> "Friday evening to Monday morning";
            case MONDAY_TO_FRIDAY -> "Monday morning to Friday evening";
            case SATURDAY -> "a Saturday";
            case SUNDAY_OR_HOLIDAY -> "a Sunday or a public holiday";
            case NIGHT -> "a night";
        };
    }
}
