package fr.maillage.solver.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slots that are all the same but for who likes them, and holders that count the same in the same slots. */
final class SlotClasses {

    /** Of each slot. */
    final int[] classOf;
    /** A slot of each class. */
    final int[] first;
    /** Of each group, its holders. */
    final List<int[]> groups;
    /** Of each group, the classes that its holders may come to, ascending. */
    final List<int[]> classes;

    SlotClasses(StaffingModel model, Choices choices) {
        Slots slots = model.slots;
        boolean[] isBound = new boolean[slots.size()];
        for (int[] grade : choices.bound) {
            for (int s = 0; s < isBound.length; s++) {
                isBound[s] |= grade[s] > 0;
            }
        }
        Map<List<Object>, Integer> known = new LinkedHashMap<>();
        classOf = new int[slots.size()];
        int[] firsts = new int[slots.size()];
        for (int s = 0; s < classOf.length; s++) {
            List<Integer> rows = Arrays.stream(slots.rows[s]).boxed().toList();
            List<Object> key = List.of(slots.cell[s], slots.metier[s], rows, isBound[s] ? s : -1);
            classOf[s] = known.computeIfAbsent(key, k -> known.size());
            if (classOf[s] == known.size() - 1 && firsts[classOf[s]] == 0) {
                firsts[classOf[s]] = s;
            }
        }
        first = Arrays.copyOf(firsts, known.size());
        Map<List<Object>, List<Integer>> byKey = new LinkedHashMap<>();
        for (int h = 0; h < model.postes(); h++) {
            List<Integer> of = Arrays.stream(choices.slots[h])
                    .map(s -> classOf[s])
                    .distinct()
                    .boxed()
                    .toList();
            byKey.computeIfAbsent(
                            List.of(model.grade[h], model.isAgent[h], model.isTied[h], of), k -> new ArrayList<>())
                    .add(h);
        }
        groups = byKey.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        classes = groups.stream()
                .map(group -> Arrays.stream(choices.slots[group[0]])
                        .map(s -> classOf[s])
                        .distinct()
                        .sorted()
                        .toArray())
                .toList();
    }
}
