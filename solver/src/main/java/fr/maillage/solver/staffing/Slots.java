package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Shortage;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places that a poste can go to: a need at a site of its unit, and for each métier of which postes are taken away one
 * that is nowhere. What is asked of the staff of several slots together is a row: a least and a most.
 */
final class Slots {

    /** In thousandths, as ETP are: one poste, in a row that counts postes. */
    static final int ONE = 1000;

    /** The need of a slot that is nowhere. */
    static final int NO_CELL = -1;

    /**
     * A slot.
     *
     * @param cell the position of the need; {@link #NO_CELL} where postes are taken away
     * @param unit its position; {@link Placed#SUPPRESSED} likewise
     * @param site the INSEE code; empty likewise
     */
    record Slot(int cell, int unit, String metier, String site) {

        boolean isNowhere() {
            return cell == NO_CELL;
        }
    }

    /**
     * A row.
     *
     * @param isOfPostes whether postes count, {@link #ONE} each, or ETP
     */
    private record Row(boolean isOfPostes, long least, long most, Predicate<Slot> holds) {}

    final List<Slot> list;
    /** Of each slot. */
    final int[] cell;

    final int[] unit;
    final int[] metier;
    /** Of each slot: thousandths that a vacant poste counts. */
    final int[] vacant;
    /** Of each slot, ascending. */
    final int[][] rows;
    /** Of each need. */
    final long[] target;

    final int[] priority;
    /** Of each need: the cost of so many whole ETP that are missing. */
    private final long[][] shortages;
    /** Of each row. */
    final boolean[] isOfPostes;

    final long[] least;
    final long[] most;
    private final Map<String, Integer> metiers = new HashMap<>();

    Slots(StaffingProblem problem) {
        List<Metier> known = problem.metiers();
        for (int m = 0; m < known.size(); m++) {
            metiers.put(known.get(m).name(), m);
        }
        list = slots(problem);
        cell = list.stream().mapToInt(Slot::cell).toArray();
        unit = list.stream().mapToInt(Slot::unit).toArray();
        metier = list.stream().mapToInt(slot -> getMetier(slot.metier())).toArray();
        vacant = list.stream()
                .mapToInt(slot -> problem.effectiveMilliEtp(ONE, slot.metier(), true))
                .toArray();
        target = problem.needs().stream().mapToLong(Need::targetMilliEtp).toArray();
        priority = problem.needs().stream()
                .mapToInt(need -> known.get(getMetier(need.metier())).priority())
                .toArray();
        shortages = new long[target.length][];
        for (int c = 0; c < shortages.length; c++) {
            shortages[c] = new long[(int) (target[c] / ONE) + 2];
            for (int step = 1; target[c] > 0 && step < shortages[c].length; step++) {
                shortages[c][step] =
                        shortages[c][step - 1] + (long) ONE * priority[c] * Shortage.weight(target[c], step);
            }
        }
        List<Row> all = rows(problem);
        isOfPostes = new boolean[all.size()];
        for (int r = 0; r < all.size(); r++) {
            isOfPostes[r] = all.get(r).isOfPostes();
        }
        least = all.stream().mapToLong(Row::least).toArray();
        most = all.stream().mapToLong(Row::most).toArray();
        rows = new int[list.size()][];
        for (int s = 0; s < rows.length; s++) {
            Slot slot = list.get(s);
            int[] of = new int[all.size()];
            int count = 0;
            for (int r = 0; r < all.size(); r++) {
                if (all.get(r).holds().test(slot)) {
                    of[count++] = r;
                }
            }
            rows[s] = Arrays.copyOf(of, count);
        }
    }

    private static List<Slot> slots(StaffingProblem problem) {
        List<Slot> slots = new ArrayList<>();
        for (int c = 0; c < problem.needs().size(); c++) {
            Need need = problem.needs().get(c);
            for (String site : problem.units().get(need.unit()).sites()) {
                slots.add(new Slot(c, need.unit(), need.metier(), site));
            }
        }
        problem.suppressed().forEach((metier, count) -> {
            if (count > 0) {
                slots.add(new Slot(NO_CELL, Placed.SUPPRESSED, metier, ""));
            }
        });
        return slots;
    }

    private static List<Row> rows(StaffingProblem problem) {
        List<Row> rows = new ArrayList<>();
        for (int c = 0; c < problem.needs().size(); c++) {
            int own = c;
            long least = problem.needs().get(c).leastMilliEtp();
            if (least > 0) {
                rows.add(new Row(false, least, Long.MAX_VALUE, slot -> slot.cell() == own));
            }
        }
        for (Quorum quorum : problem.quorums()) {
            String antenne = quorum.antenne();
            rows.add(new Row(
                    true,
                    (long) ONE * quorum.least(),
                    quorum.most() == Integer.MAX_VALUE ? Long.MAX_VALUE : (long) ONE * quorum.most(),
                    slot -> !slot.isNowhere()
                            && slot.metier().equals(quorum.metier())
                            && (antenne == null || antenne.equals(antenneOf(problem, slot)))));
        }
        for (Guichet guichet : problem.guichets()) {
            rows.add(new Row(
                    false,
                    guichet.leastMilliEtp(),
                    Long.MAX_VALUE,
                    slot -> slot.site().equals(guichet.site())
                            && guichet.metiers().contains(slot.metier())));
        }
        for (Site site : problem.sites()) {
            Integer workplaces = site.workplaces();
            if (workplaces != null) {
                rows.add(new Row(
                        true, 0, (long) ONE * workplaces, slot -> slot.site().equals(site.insee())));
            }
        }
        problem.suppressed()
                .forEach((metier, count) -> rows.add(new Row(
                        true,
                        (long) ONE * count,
                        (long) ONE * count,
                        slot -> slot.isNowhere() && slot.metier().equals(metier))));
        return rows;
    }

    private static @Nullable String antenneOf(StaffingProblem problem, Slot slot) {
        Unit unit = problem.units().get(slot.unit());
        return unit.antenne();
    }

    int size() {
        return list.size();
    }

    int cells() {
        return target.length;
    }

    int rowCount() {
        return least.length;
    }

    /** The position of a métier. */
    int getMetier(String name) {
        Integer position = metiers.get(name);
        if (position == null) {
            throw new IllegalArgumentException("Unknown métier " + name);
        }
        return position;
    }

    /** What a need costs with so much staff: see {@link Shortage}. */
    long shortage(int need, long staff) {
        long missing = target[need] - staff;
        if (missing <= 0) {
            return 0;
        }
        int whole = (int) (missing / ONE);
        long rest = missing % ONE;
        return shortages[need][whole]
                + (rest == 0 ? 0 : rest * priority[need] * Shortage.weight(target[need], whole + 1L));
    }

    /** By how much a row is missed, thousandths. */
    long breach(int row, long quantity) {
        return Math.max(0, Math.max(least[row] - quantity, quantity - most[row]));
    }
}
