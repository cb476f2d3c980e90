package fr.maillage.solver.rota;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** Made-up rotas with something of everything, the same for the same seed. */
final class RandomRotas {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);

    private RandomRotas() {}

    static RotaProblem of(int weeks, int agents, RotaRules rules, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Level> levels = List.of(
                new Level("first", DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.of(8, 0)), 1, 100),
                new Level(
                        "direction",
                        DutyPattern.wholeWeek(DayOfWeek.MONDAY, LocalTime.of(8, 0)),
                        1,
                        seed % 5 == 4 ? 0 : 50));
        List<OnCallAgent> all = new ArrayList<>();
        for (int a = 0; a < agents; a++) {
            List<Absence> absences = new ArrayList<>();
            List<DutyWish> wishes = new ArrayList<>();
            List<PastDuty> past = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                LocalDate from = FROM.plusDays(random.nextInt(7 * weeks));
                absences.add(new Absence(
                        from,
                        from.plusDays(1 + random.nextInt(14)),
                        random.nextBoolean() ? Absence.Kind.LEAVE : Absence.Kind.SICK));
            }
            for (int k = random.nextInt(4); k > 0; k--) {
                LocalDate from = FROM.plusDays(random.nextInt(7 * weeks));
                wishes.add(new DutyWish(from, from.plusDays(1 + random.nextInt(7)), random.nextBoolean()));
            }
            for (int k = random.nextInt(3); k > 0; k--) {
                LocalDate from = FROM.minusWeeks(4L * k + random.nextInt(3));
                past.add(new PastDuty(
                        "first", from.atTime(8, 0), from.plusWeeks(1).atTime(8, 0)));
            }
            TreeSet<String> takes = new TreeSet<>();
            if (a % 3 > 0) {
                takes.add("first");
            }
            if (a % 3 < 2) {
                takes.add("direction");
            }
            all.add(new OnCallAgent(
                    "A-" + a,
                    random.nextInt(5) == 0 ? null : "antenne " + random.nextInt(3),
                    takes,
                    500 + 100 * random.nextInt(6),
                    random.nextInt(6) == 0 ? FROM.plusWeeks(random.nextInt(weeks)) : null,
                    null,
                    absences,
                    wishes,
                    past));
        }
        TreeMap<String, String> earlier = new TreeMap<>();
        List<RotaObjective> objectives = random.nextBoolean()
                ? RotaObjective.inOrder()
                : List.of(RotaObjective.UNASSIGNED, RotaObjective.UNFAIRNESS, RotaObjective.WISHES);
        RotaProblem problem = new RotaProblem(
                FROM,
                FROM.plusWeeks(weeks),
                ZoneId.of("Europe/Paris"),
                HolidayRegion.METROPOLE,
                levels,
                all,
                rules,
                LoadWeights.DEFAULT,
                RotaWeights.DEFAULT,
                objectives,
                new TreeMap<>(),
                earlier,
                Compensation.PAY,
                OnCallScale.ARRETE_2015);
        problem.listDuties()
                .forEach(duty ->
                        earlier.put(duty.id(), random.nextInt(8) == 0 ? "who left" : "A-" + random.nextInt(agents)));
        return new RotaProblem(
                problem.from(),
                problem.until(),
                problem.zone(),
                problem.region(),
                levels,
                all,
                rules,
                problem.loads(),
                problem.weights(),
                objectives,
                problem.frozen(),
                earlier,
                problem.compensation(),
                problem.scale());
    }

    static RotaRules rules() {
        return new RotaRules(2, 4, true, true, RestAfterDuty.of(RestAfterDuty.Kind.WEEKLY));
    }
}
