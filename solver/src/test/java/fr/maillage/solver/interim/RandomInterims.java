package fr.maillage.solver.interim;

import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Problems drawn from a seed. */
final class RandomInterims {

    private static final Absence.Kind[] KINDS = Absence.Kind.values();

    private final Random random;

    RandomInterims(long seed) {
        random = new Random(seed);
    }

    /** One antenne of two to four encadrants for a few days, with arrivals, departures and an earlier plan now and then. */
    InterimProblem small() {
        int encadrants = 2 + random.nextInt(3);
        int days = encadrants == 4 ? 4 : 5 + random.nextInt(2);
        boolean hasHead = random.nextInt(5) > 0;
        List<Encadrant> all = new ArrayList<>();
        for (int e = 0; e < encadrants; e++) {
            List<Absence> absences = new ArrayList<>();
            int from = random.nextInt(days);
            while (from < days) {
                int until = Math.min(days, from + 1 + random.nextInt(3));
                absences.add(new Absence(day(from), day(until), KINDS[random.nextInt(KINDS.length)]));
                from = until + random.nextInt(2 * days);
            }
            all.add(new Encadrant(
                    String.valueOf((char) ('A' + e)),
                    "antenne 1",
                    e == 0 && hasHead,
                    random.nextInt(3) == 0 ? 800 : 1000,
                    random.nextInt(6) == 0 ? day(random.nextInt(days)) : null,
                    random.nextInt(6) == 0 ? day(1 + random.nextInt(days - 1)) : null,
                    absences));
        }
        List<Substitution> earlier = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        for (int k = 0; k < count; k++) {
            int absent = random.nextInt(encadrants + 1);
            int substitute = (absent + 1 + random.nextInt(encadrants)) % (encadrants + 1);
            int from = random.nextInt(days);
            earlier.add(new Substitution(
                    "antenne 1",
                    absent == encadrants ? null : String.valueOf((char) ('A' + absent)),
                    String.valueOf((char) ('A' + substitute)),
                    day(from),
                    day(from + 1 + random.nextInt(days - from))));
        }
        return InterimCases.problem(all, day(days), random.nextBoolean() ? null : day(random.nextInt(days)), earlier);
    }

    /**
     * Antennes as they are: some 30 days of leave a year in pieces of one day to three weeks, a day of training a quarter,
     * and sickness.
     */
    InterimProblem large(int antennes, int encadrants, int years) {
        List<Encadrant> all = new ArrayList<>();
        LocalDate until = InterimCases.MONDAY.plusYears(years);
        for (int a = 0; a < antennes; a++) {
            for (int e = 0; e < encadrants; e++) {
                List<Absence> absences = new ArrayList<>();
                LocalDate from = InterimCases.MONDAY.plusDays(random.nextInt(50));
                while (from.isBefore(until)) {
                    int length = new int[] {1, 1, 2, 3, 5, 12, 19}[random.nextInt(7)];
                    absences.add(new Absence(from, from.plusDays(length), KINDS[random.nextInt(KINDS.length)]));
                    from = from.plusDays(length + 10L + random.nextInt(60));
                }
                all.add(new Encadrant(
                        "e" + a + "-" + e,
                        "antenne " + (100 + a),
                        e == 0,
                        random.nextInt(4) == 0 ? 800 : 1000,
                        null,
                        random.nextInt(40) == 0 ? InterimCases.MONDAY.plusDays(random.nextInt(300)) : null,
                        absences));
            }
        }
        return InterimCases.problem(all, until, null, List.of());
    }

    private static LocalDate day(int number) {
        return InterimCases.day(number);
    }
}
