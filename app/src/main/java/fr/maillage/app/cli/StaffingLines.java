package fr.maillage.app.cli;

import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.scenario.StaffByMetier;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a scenario asks of its staff, before anything is planned. */
final class StaffingLines {

    /** So many métiers are named. */
    private static final int MOST_NAMED = 10;

    private StaffingLines() {}

    /** The tableau; then, as far as they are known before the antennes are drawn, needs beside the staff. */
    static List<String> list(AskedStaffing asked) {
        List<String> lines = new ArrayList<>();
        List<Poste> postes = asked.tableau().postes();
        long agents = postes.stream().filter(poste -> poste.agent() != null).count();
        SortedMap<Categorie, Long> milliEtp = new TreeMap<>();
        postes.forEach(poste -> milliEtp.merge(poste.categorie(), (long) poste.milliEtp(), Long::sum));
        lines.add(String.format(
                Locale.ROOT,
                "%stableau: %s, %s, %,d vacant; %s ETP (%s)",
                asked.tableau().isFictional() ? "fictional " : "",
                Found.count(postes.size(), "poste"),
                Found.count(agents, "agent"),
                postes.size() - agents,
                etp(milliEtp.values().stream().mapToLong(Long::longValue).sum()),
                milliEtp.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + etp(entry.getValue()))
                        .collect(Collectors.joining(", "))));
        lines.addAll(asked.findOutline()
                .map(StaffingLines::needs)
                .orElse(List.of("needs: they name antennes, which are drawn with the plan")));
        return lines;
    }

    private static List<String> needs(StaffingProblem problem) {
        SortedMap<String, Long> asked = new TreeMap<>();
        problem.needs().forEach(need -> asked.merge(need.metier(), (long) need.targetMilliEtp(), Long::sum));
        SortedMap<String, Long> staff = staff(problem);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "needs: %s in %s of %s; %s ETP asked for, %s ETP of staff, a vacant poste for the part of a year in which it"
                        + " is filled",
                Found.count(problem.needs().size(), "need"),
                Found.count(problem.units().size(), "unit"),
                Found.count(problem.antennes().size(), "antenne"),
                etp(sum(asked)),
                etp(sum(staff))));
        List<String> missing = asked.entrySet().stream()
                .filter(entry -> entry.getValue() > staff.getOrDefault(entry.getKey(), 0L))
                .map(entry -> Found.plain(entry.getKey()) + " " + etp(entry.getValue()) + " of "
                        + etp(staff.getOrDefault(entry.getKey(), 0L)))
                .toList();
        if (!missing.isEmpty()) {
            int more = missing.size() - MOST_NAMED;
            lines.add("asked for above the staff of today: "
                    + missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (more > 0 ? ", and " + more + " more" : ""));
        }
        return lines;
    }

    /** What all postes count against needs, by the métier that they have before any becomes another. */
    private static SortedMap<String, Long> staff(StaffingProblem problem) {
        return StaffByMetier.sum(
                problem.postes(),
                problem.suppressed(),
                poste -> problem.effectiveMilliEtp(poste.milliEtp(), poste.metier(), poste.agent() == null));
    }

    private static long sum(SortedMap<String, Long> milliEtp) {
        return milliEtp.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String etp(long milliEtp) {
        return String.format(Locale.ROOT, "%,.2f", milliEtp / 1e3);
    }
}
