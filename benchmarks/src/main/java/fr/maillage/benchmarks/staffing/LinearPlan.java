package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds for each agent a poste of its grade in its place, its own one where that is there. */
final class LinearPlan {

    /** Like postes, and how many of them still have to go to each place, with an agent and without. */
    private record Pool(
            Poste.Grade grade, List<Movable> postes, Map<Place, Integer> filled, Map<Place, Integer> vacant) {

        boolean take(Map<Place, Integer> counts, Place place) {
            return counts.getOrDefault(place, 0) > 0 && counts.merge(place, -1, Integer::sum) >= 0;
        }
    }

    private final List<Pool> pools = new ArrayList<>();
    private final Map<Movable, Pool> poolOf = new HashMap<>();
    private final Map<Movable, Placed> placed = new HashMap<>();

    /**
     * Like postes.
     *
     * @param filled how many go to each place with an agent
     * @param vacant how many go to each place with none
     */
    void add(Poste.Grade grade, List<Movable> like, Map<Place, Integer> filled, Map<Place, Integer> vacant) {
        Pool pool = new Pool(grade, new ArrayList<>(like), filled, vacant);
        pools.add(pool);
        like.forEach(movable -> poolOf.put(movable, pool));
    }

    /**
     * The plan.
     *
     * @param movables every poste, in the order of the problem
     * @param placeOf where the agent of each poste of today goes
     */
    List<Placed> placed(List<Movable> movables, Map<Movable, Place> placeOf) {
        Map<Movable, Place> others = new HashMap<>();
        placeOf.forEach((movable, place) -> {
            Pool pool = getPool(movable);
            if (movable.isTied() || pool.take(pool.filled(), place)) {
                put(pool, movable, place, movable);
            } else {
                others.put(movable, place);
            }
        });
        for (Movable agent : movables) {
            Place place = others.get(agent);
            if (place != null) {
                Pool pool = pools.stream()
                        .filter(each -> each.grade().equals(agent.poste().grade()) && each.take(each.filled(), place))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "No poste for the agent of " + agent.poste().id()));
                put(pool, pool.postes().getFirst(), place, agent);
            }
        }
        for (Pool pool : pools) {
            new TreeMap<>(byNumber(pool.vacant())).values().forEach(place -> {
                while (pool.take(pool.vacant(), place)) {
                    Movable movable = pool.postes().removeFirst();
                    placed.put(movable, StaffingForm.placed(movable, place, null));
                }
            });
        }
        return movables.stream().map(placed::get).toList();
    }

    private static Map<Integer, Place> byNumber(Map<Place, Integer> counts) {
        Map<Integer, Place> byNumber = new HashMap<>();
        counts.keySet().forEach(place -> byNumber.put(place.number(), place));
        return byNumber;
    }

    private Pool getPool(Movable movable) {
        Pool pool = poolOf.get(movable);
        if (pool == null) {
            throw new IllegalArgumentException(
                    "Unknown poste " + movable.poste().id());
        }
        return pool;
    }

    private void put(Pool pool, Movable poste, Place place, Movable agent) {
        pool.postes().remove(poste);
        placed.put(poste, StaffingForm.placed(poste, place, agent.agent()));
    }
}
