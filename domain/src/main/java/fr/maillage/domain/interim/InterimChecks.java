package fr.maillage.domain.interim;

import fr.maillage.domain.interim.InterimBreach.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Holds an intérim against every rule. */
final class InterimChecks {

    private final InterimIndex index;
    private final InterimPlan plan;
    private final StandIns standIns;
    private final List<InterimBreach> breaches = new ArrayList<>();

    InterimChecks(InterimIndex index, InterimPlan plan, StandIns standIns) {
        this.index = index;
        this.plan = plan;
        this.standIns = standIns;
    }

    /** Substitution by substitution, each with those before it, then what is frozen. */
    List<InterimBreach> list() {
        Map<Integer, List<Substitution>> byPlace = new HashMap<>();
        Map<Integer, List<Substitution>> bySubstitute = new HashMap<>();
        for (Substitution each : plan.substitutions()) {
            one(each);
            int place = StandIns.place(index, each);
            List<Substitution> ofPlace = byPlace.computeIfAbsent(place, key -> new ArrayList<>());
            ofPlace.forEach(before -> twoOfPlace(before, each));
            ofPlace.add(each);
            List<Substitution> own =
                    bySubstitute.computeIfAbsent(StandIns.substitute(index, each), key -> new ArrayList<>());
            own.stream()
                    .filter(before -> StandIns.place(index, before) != place)
                    .forEach(before -> twoOfSubstitute(before, each));
            own.add(each);
        }
        frozen();
        return List.copyOf(breaches);
    }

    private void one(Substitution substitution) {
        int place = StandIns.place(index, substitution);
        int substitute = StandIns.substitute(index, substitution);
        String antenne = index.problem().encadrants().get(substitute).antenne();
        String placeAntenne = index.antennes().get(index.antenneOf(place));
        if (!antenne.equals(substitution.antenne()) || !placeAntenne.equals(substitution.antenne())) {
            breach(
                    Rule.SAME_ANTENNE,
                    sentence(substitution) + " in " + substitution.antenne() + "; they are of "
                            + (antenne.equals(placeAntenne) ? antenne : antenne + " and of " + placeAntenne));
        }
        List<LocalDate> notAtWork = listDays(substitution, d -> !index.isPresent(substitute, d));
        if (!notAtWork.isEmpty()) {
            breach(Rule.PRESENT, sentence(substitution) + ", but is not at work " + on(notAtWork));
        }
        List<LocalDate> notOpen = listDays(substitution, d -> !index.isOpen(place, d));
        if (!notOpen.isEmpty()) {
            breach(Rule.ABSENT, sentence(substitution) + ", with no need of it " + on(notOpen));
        }
        LocalDate last = substitution.until().minusDays(1);
        if (!index.days().contains(substitution.from()) || !index.days().contains(last)) {
            breach(
                    Rule.ABSENT,
                    sentence(substitution) + ", from " + substitution.from() + " to " + last
                            + ", which are not both working days of the period");
        }
    }

    private void twoOfPlace(Substitution one, Substitution other) {
        List<LocalDate> both = listDaysOfBoth(one, other);
        if (!both.isEmpty()) {
            breach(
                    Rule.ONE_SUBSTITUTE,
                    one.substitute() + " and " + other.substitute() + " stand in for " + absent(one) + " " + on(both));
        }
    }

    private void twoOfSubstitute(Substitution one, Substitution other) {
        List<LocalDate> both = listDaysOfBoth(one, other);
        if (!both.isEmpty()) {
            breach(Rule.ONE_AT_A_TIME, sentence(one) + " and for " + absent(other) + " " + on(both));
        }
    }

    private List<LocalDate> listDaysOfBoth(Substitution one, Substitution other) {
        int from = index.position(other.from());
        int until = index.position(other.until());
        return listDays(one, d -> from <= d && d < until);
    }

    private void frozen() {
        for (int place = 0; place < index.places(); place++) {
            for (int d = 0; d < index.days().size(); d++) {
                if (index.isFrozen(place, d) && standIns.of(place, d) != index.earlier(place, d)) {
                    breach(
                            Rule.FROZEN,
                            (standIns.hasNobody(place, d) ? "nobody" : id(standIns.of(place, d))) + " stands in for "
                                    + name(place) + " on " + index.days().get(d) + ", which is frozen for "
                                    + id(index.earlier(place, d)));
                }
            }
        }
    }

    private List<LocalDate> listDays(Substitution substitution, IntPredicate which) {
        List<LocalDate> days = new ArrayList<>();
        for (int d = index.position(substitution.from()); d < index.position(substitution.until()); d++) {
            if (which.test(d)) {
                days.add(index.days().get(d));
            }
        }
        return days;
    }

    private static String on(List<LocalDate> days) {
        int more = days.size() - 1;
        return "on " + days.getFirst()
                + switch (more) {
                    case 0 -> "";
                    case 1 -> " and 1 more working day";
                    default -> " and " + more + " more working days";
                };
    }

    private String sentence(Substitution substitution) {
        return substitution.substitute() + " stands in for " + absent(substitution);
    }

    private String absent(Substitution substitution) {
        return name(StandIns.place(index, substitution));
    }

    private String name(int place) {
        return place < index.problem().encadrants().size()
                ? id(place)
                : "the responsable whom " + index.antennes().get(index.antenneOf(place)) + " has not";
    }

    private String id(int encadrant) {
        return index.problem().encadrants().get(encadrant).id();
    }

    private void breach(Rule rule, String sentence) {
        breaches.add(new InterimBreach(rule, sentence));
    }
}
