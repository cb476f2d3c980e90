package fr.maillage.solver.staffing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out who is where, and on which poste, from the numbers that an {@link AssignmentProgram} found. */
final class AssignmentLayout {

    private static final int NOWHERE = -1;
    private static final Deque<Integer> NOBODY = new ArrayDeque<>(0);

    private final StaffingModel model;
    private final int[] postes;
    private final @Nullable Roster around;

    AssignmentLayout(StaffingModel model, int[] postes, @Nullable Roster around) {
        this.model = model;
        this.postes = postes;
        this.around = around;
    }

    /** Holders that are alike, and the variables of the slots that they may come to. */
    record Group(int[] holders, int[] slots, int[] variables) {}

    /** Postes of a grade that may come to the same slots. */
    record Kind(int grade, int[] postes, int[] slots, int[] variables) {}

    /** The plan that variables stand for; null where they are not whole, or it cannot be laid out. */
    @Nullable
    Roster find(double[] values, List<Group> groups, List<Kind> kinds) {
        int[] slotOfHolder = new int[model.postes()];
        Arrays.fill(slotOfHolder, NOWHERE);
        for (Group group : groups) {
            int next = 0;
            for (int k = 0; k < group.slots.length; k++) {
                for (long n = Math.round(values[group.variables[k]]); n > 0 && next < group.holders.length; n--) {
                    slotOfHolder[group.holders[next++]] = group.slots[k];
                }
            }
            if (next < group.holders.length) {
                return null;
            }
        }
        int[] slotOf = around == null ? new int[model.postes()] : around.slots();
        int[] holderOf = around == null ? new int[model.postes()] : around.holders();
        Map<Integer, Map<Integer, Deque<Integer>>> waiting = new HashMap<>();
        for (int h = 0; h < slotOfHolder.length; h++) {
            if (slotOfHolder[h] != NOWHERE && model.isTied[h]) {
                slotOf[h] = slotOfHolder[h];
                holderOf[h] = h;
            } else if (slotOfHolder[h] != NOWHERE) {
                waiting.computeIfAbsent(model.grade[h], grade -> new HashMap<>())
                        .computeIfAbsent(slotOfHolder[h], slot -> new ArrayDeque<>())
                        .add(h);
            }
        }
        for (int p : postes) {
            slotOf[p] = model.isTied[p] ? slotOf[p] : NOWHERE;
        }
        for (Kind kind : kinds) {
            if (!fill(kind, values, slotOfHolder, waiting.getOrDefault(kind.grade, Map.of()), slotOf, holderOf)) {
                return null;
            }
        }
        return new Roster(model, slotOf, holderOf);
    }

    /** Puts the postes of a kind where the program has them, under their own holders first. */
    private boolean fill(
            Kind kind,
            double[] values,
            int[] slotOfHolder,
            Map<Integer, Deque<Integer>> waiting,
            int[] slotOf,
            int[] holderOf) {
        Map<Integer, Long> room = new LinkedHashMap<>();
        for (int k = 0; k < kind.slots.length; k++) {
            room.put(
                    kind.slots[k], kind.variables.length == 0 ? Long.MAX_VALUE : Math.round(values[kind.variables[k]]));
        }
        List<Integer> left = new ArrayList<>();
        for (int p : kind.postes) {
            int slot = slotOfHolder[p];
            if (room.getOrDefault(slot, 0L) > 0
                    && waiting.getOrDefault(slot, NOBODY).remove(p)) {
                room.merge(slot, -1L, Long::sum);
                slotOf[p] = slot;
                holderOf[p] = p;
            } else {
                left.add(p);
            }
        }
        for (int p : left) {
            for (int slot : kind.slots) {
                Deque<Integer> here = waiting.getOrDefault(slot, NOBODY);
                if (slotOf[p] < 0 && room.getOrDefault(slot, 0L) > 0 && !here.isEmpty()) {
                    room.merge(slot, -1L, Long::sum);
                    slotOf[p] = slot;
                    holderOf[p] = here.remove();
                }
            }
            if (slotOf[p] < 0) {
                return false;
            }
        }
        return true;
    }
}
