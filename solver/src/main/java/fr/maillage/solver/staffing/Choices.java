package fr.maillage.solver.staffing;

import java.util.Arrays;

/**
 * The slots that a holder may come to in any plan, in a relaxation that lets it take any poste of its grade: a superset
 * of what plans do, at costs that none of them undercuts.
 */
final class Choices {

    /** Of each holder. */
    final int[][] slots;
    /** Of each level, holder and choice. */
    final int[][][] costs;
    /** Of each grade and slot: so many postes of the grade stay in that slot, so that as many holders have to. */
    final int[][] bound;

    final PosteMetiers metiers;

    Choices(StaffingModel model) {
        metiers = new PosteMetiers(model);
        int count = model.postes();
        int grades = Arrays.stream(model.grade).max().orElse(-1) + 1;
        boolean[][] byGrade = new boolean[grades][model.slots.size()];
        boolean[][] isNative = new boolean[grades][model.slots.size()];
        bound = new int[grades][model.slots.size()];
        for (int p = 0; p < count; p++) {
            int grade = model.grade[p];
            if (model.isTied[p]) {
                continue;
            }
            for (int slot : model.options[p]) {
                byGrade[grade][slot] = true;
                isNative[grade][slot] |=
                        model.slots.cell[slot] == Slots.NO_CELL || model.slots.metier[slot] == model.metier[p];
            }
            if (model.options[p].length == 1) {
                bound[grade][model.options[p][0]]++;
            }
        }
        slots = new int[count][];
        costs = new int[model.depth()][count][];
        for (int h = 0; h < count; h++) {
            int[] of = new int[model.slots.size()];
            int size = 0;
            for (int slot = 0; slot < of.length; slot++) {
                boolean isOpen = model.isTied[h] ? model.isAllowed[h][slot] : byGrade[model.grade[h]][slot];
                if (isOpen && model.takes(h, slot)) {
                    of[size++] = slot;
                }
            }
            slots[h] = Arrays.copyOf(of, size);
            for (int level = 0; level < model.depth(); level++) {
                costs[level][h] = new int[size];
                for (int k = 0; k < size; k++) {
                    boolean isFree = !model.isAgent[h] && !model.isTied[h] && isNative[model.grade[h]][of[k]];
                    costs[level][h][k] = isFree ? 0 : model.cost(level, h, h, of[k]);
                }
            }
        }
    }
}
