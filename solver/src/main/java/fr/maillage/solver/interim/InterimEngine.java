package fr.maillage.solver.interim;

import fr.maillage.domain.interim.InterimIndex;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Plans who stands in for whom. Antennes have nothing to do with each other, and what each objective comes to adds up over
 * them. Days without a head, places without a substitute and changes follow from counts; a dynamic program over the days
 * finds all plans with the fewest handovers; of these the fairest is a matter of what the days of encadrants can add up to.
 */
public final class InterimEngine {

    /** The best plan within the limits; it breaks no rule, also without any time. */
    public InterimPlan solve(InterimProblem problem, SearchLimits limits, ProgressListener listener) {
        Steps steps = new Steps(limits.findSteps().orElse(Long.MAX_VALUE), limits.time(), limits.interrupted());
        InterimIndex index = new InterimIndex(problem);
        listener.begin(String.format(
                Locale.ROOT,
                "%,d encadrants of %,d antennes, %,d working days",
                problem.encadrants().size(),
                index.antennes().size(),
                index.days().size()));
        List<AntenneSearch> searches = new ArrayList<>();
        for (int a = 0; a < index.antennes().size(); a++) {
            searches.add(new AntenneSearch(index, a));
        }
        searches.forEach(search -> search.shorten(new Effort(steps)));
        for (int a = 0; a < searches.size(); a++) {
            // What an antenne does not need is left to those after it.
            Steps part = steps.part(1.0 / (searches.size() - a));
            searches.get(a).share(new Effort(part));
            steps.spend(part.spent());
        }
        return new InterimPlan(
                listSubstitutions(index, searches),
                listOutcomes(searches),
                steps.spent(),
                limits.interrupted().getAsBoolean());
    }

    private static List<InterimOutcome> listOutcomes(List<AntenneSearch> searches) {
        boolean isLeast = searches.stream().allMatch(AntenneSearch::isLeastHandovers);
        long headless = sum(searches, search -> search.antenne.headless());
        long uncovered = sum(searches, search -> search.antenne.uncovered());
        long changes = sum(searches, search -> search.antenne.changes());
        return List.of(
                new InterimOutcome(InterimObjective.HEADLESS, headless, headless),
                new InterimOutcome(InterimObjective.UNCOVERED, uncovered, uncovered),
                new InterimOutcome(InterimObjective.CHANGES, changes, changes),
                new InterimOutcome(
                        InterimObjective.HANDOVERS,
                        sum(searches, AntenneSearch::handovers),
                        sum(searches, AntenneSearch::handoversBound)),
                // Handovers that one antenne has too many could be another's, to be fairer there.
                new InterimOutcome(
                        InterimObjective.UNFAIRNESS,
                        sum(searches, AntenneSearch::unfairness),
                        sum(searches, isLeast ? AntenneSearch::unfairnessBound : AntenneSearch::relaxedBound)));
    }

    private static long sum(List<AntenneSearch> searches, ToLongFunction<AntenneSearch> value) {
        return searches.stream().mapToLong(value).sum();
    }

    private static List<Substitution> listSubstitutions(InterimIndex index, List<AntenneSearch> searches) {
        List<Substitution> all = new ArrayList<>();
        for (int a = 0; a < searches.size(); a++) {
            AntenneSearch search = searches.get(a);
            for (int place = 0; place < search.antenne.places.length; place++) {
                addSubstitutions(index, search, index.antennes().get(a), place, all);
            }
        }
        all.sort(Comparator.comparing(Substitution::antenne)
                .thenComparing(Substitution::from)
                .thenComparing(Substitution::absent, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all;
    }

    private static void addSubstitutions(
            InterimIndex index, AntenneSearch search, String antenne, int place, List<Substitution> all) {
        AntenneDays days = search.antenne;
        String absent = place == days.size() ? null : id(index, days.encadrants[place]);
        int first = 0;
        int before = AntenneDays.NOBODY;
        for (int d = 0; d <= days.days; d++) {
            int position = d == days.days ? -1 : days.position(d, place);
            int now = position < 0 ? AntenneDays.NOBODY : search.plan()[d][position];
            if (now != before && before != AntenneDays.NOBODY) {
                all.add(new Substitution(
                        antenne,
                        absent,
                        id(index, days.encadrants[before]),
                        index.days().get(first),
                        index.days().get(d - 1).plusDays(1)));
            }
            first = now == before ? first : d;
            before = now;
        }
    }

    private static String id(InterimIndex index, int encadrant) {
        return index.problem().encadrants().get(encadrant).id();
    }
}
