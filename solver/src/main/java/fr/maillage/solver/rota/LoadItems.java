package fr.maillage.solver.rota;

import fr.maillage.solver.rota.LoadKnapsack.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What a member may have, as items of a knapsack. Of duties that are rare, such as those with a feast, those that are too near
 * each other are one item, as an agent has one of them at most; of all others it is enough to count them.
 */
final class LoadItems {

    /** A class is rare that has less than this of the duties of its group. */
    private static final double RARE = 0.2;

    private final RotaModel model;
    private final LoadClasses classes;
    private final List<List<Integer>> near = new ArrayList<>();
    private final boolean[] isRare;

    /** @param isFine whether rare duties are looked at one by one */
    LoadItems(RotaModel model, LoadClasses classes, boolean isFine) {
        this.model = model;
        this.classes = classes;
        int duties = 0;
        for (int count : classes.count) {
            duties += count;
        }
        isRare = new boolean[classes.count.length];
        for (int c = 0; c < isRare.length; c++) {
            isRare[c] = isFine && classes.count[c] < RARE * duties;
        }
        for (int d = 0; d < model.duties; d++) {
            if (classes.classOf[d] != LoadClasses.NONE && isRare[classes.classOf[d]]) {
                put(d);
            }
        }
    }

    /** With the last ones if it is near all of them: duties come in time. */
    private void put(int duty) {
        if (near.isEmpty() || near.getLast().stream().anyMatch(other -> !model.areNear(duty, other))) {
            near.add(new ArrayList<>());
        }
        near.getLast().add(duty);
    }

    List<Item> of(int member) {
        int agent = classes.members[member];
        List<Item> items = new ArrayList<>();
        for (List<Integer> together : near) {
            List<Integer> open = together.stream()
                    .filter(d -> model.isEligible[d][agent])
                    .map(d -> classes.classOf[d])
                    .distinct()
                    .toList();
            if (!open.isEmpty()) {
                items.add(new Item(open, 1));
            }
        }
        for (int c = 0; c < isRare.length; c++) {
            if (!isRare[c] && classes.most[member][c] > 0) {
                items.add(new Item(List.of(c), classes.most[member][c]));
            }
        }
        return items;
    }
}
