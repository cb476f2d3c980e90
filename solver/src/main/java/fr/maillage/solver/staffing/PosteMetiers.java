package fr.maillage.solver.staffing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What postes may become, where holders of a grade and vacancies change places: of each grade with a vacancy, as many
 * holders come to a métier as postes do. In other grades every agent may as well stay on its poste, and nothing is asked.
 */
final class PosteMetiers {

    /** The métiers and places that postes of one kind may come to. */
    record Kind(int grade, int[] ends) {}

    /** Of each slot: its métier, or a number of its own where it is nowhere. */
    final int[] endOf;
    /** Of each grade and end: its balance; -1 where none is asked. */
    final int[][] balanceOf;
    /** The number of balances. */
    final int balances;
    /** Of each kind of poste, how many there are. */
    final Map<Kind, Integer> kinds = new LinkedHashMap<>();

    PosteMetiers(StaffingModel model) {
        int metiers = Arrays.stream(model.slots.metier).max().orElse(-1) + 1;
        int slots = model.slots.size();
        endOf = new int[slots];
        int ends = metiers;
        for (int s = 0; s < slots; s++) {
            endOf[s] = model.slots.cell[s] == Slots.NO_CELL ? ends++ : model.slots.metier[s];
        }
        int grades = Arrays.stream(model.grade).max().orElse(-1) + 1;
        boolean[] hasVacancy = new boolean[grades];
        for (int p = 0; p < model.postes(); p++) {
            hasVacancy[model.grade[p]] |= !model.isAgent[p];
        }
        balanceOf = new int[grades][ends];
        int count = 0;
        for (int[] of : balanceOf) {
            Arrays.fill(of, -1);
        }
        Map<String, Kind> known = new LinkedHashMap<>();
        for (int p = 0; p < model.postes(); p++) {
            int grade = model.grade[p];
            if (!hasVacancy[grade]) {
                continue;
            }
            TreeSet<Integer> own = new TreeSet<>();
            for (int slot : model.options[p]) {
                own.add(endOf[slot]);
            }
            for (int end : own) {
                if (balanceOf[grade][end] < 0) {
                    balanceOf[grade][end] = count++;
                }
            }
            Kind kind = known.computeIfAbsent(
                    grade + ":" + own,
                    key -> new Kind(
                            grade, own.stream().mapToInt(Integer::intValue).toArray()));
            kinds.merge(kind, 1, Integer::sum);
        }
        balances = count;
    }

    /** The balance that a holder in a slot counts in; -1 where there is none. */
    int balance(int grade, int slot) {
        return balanceOf[grade][endOf[slot]];
    }
}
