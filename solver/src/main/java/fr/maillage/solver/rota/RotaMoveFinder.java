package fr.maillage.solver.rota;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Finds moves that break no rule: a duty to another agent, two duties exchanged between their agents, a duty to an agent
 * whose only duty that is in its way goes to a third, and three duties passed round.
 */
final class RotaMoveFinder {

    private static final int MOST_TRIES = 60;
    private static final int MOST_CHANGES = 3;

    private final Rota rota;
    private final RotaModel model;
    private final Rota start;
    /** Of each duty of a move that is looked at. */
    private final int[] before = new int[MOST_CHANGES];

    private long found;

    RotaMoveFinder(Rota rota) {
        this.rota = rota;
        model = rota.model();
        start = rota.copy();
    }

    /** Moves asked for so far. */
    long count() {
        return found;
    }

    /** A move that changes something; empty where none was found in some tries, or the rota has come to its aim. */
    List<Change> find(RandomGenerator random) {
        if (rota.isAtAim() && rota.isBetterThan(start)) {
            return List.of();
        }
        found++;
        for (int tries = 0; tries < MOST_TRIES && model.duties > 0; tries++) {
            int kind = random.nextInt(10);
            List<Change> move;
            if (kind < 3) {
                move = give(random);
            } else if (kind < 7) {
                move = exchange(random);
            } else if (kind < 9) {
                move = makeRoom(random);
            } else {
                move = passRound(random);
            }
            if (!move.isEmpty() && isPossible(move)) {
                return move;
            }
        }
        return List.of();
    }

    private List<Change> give(RandomGenerator random) {
        int duty = random.nextInt(model.duties);
        int agent = eligible(duty, random);
        return agent == RotaModel.NOBODY || agent == rota.agentOf(duty) ? List.of() : List.of(new Change(duty, agent));
    }

    private int eligible(int duty, RandomGenerator random) {
        int[] of = model.eligible[duty];
        return of.length == 0 ? RotaModel.NOBODY : of[random.nextInt(of.length)];
    }

    private List<Change> exchange(RandomGenerator random) {
        int one = random.nextInt(model.duties);
        int agent = eligible(one, random);
        if (agent == RotaModel.NOBODY || agent == rota.agentOf(one) || rota.count(agent) == 0) {
            return List.of();
        }
        int other = rota.duty(agent, random.nextInt(rota.count(agent)));
        return List.of(new Change(one, agent), new Change(other, rota.agentOf(one)));
    }

    private List<Change> makeRoom(RandomGenerator random) {
        int duty = random.nextInt(model.duties);
        int agent = eligible(duty, random);
        if (agent == RotaModel.NOBODY || agent == rota.agentOf(duty)) {
            return List.of();
        }
        int inTheWay = rota.onlyNear(duty, agent);
        if (inTheWay == RotaModel.NOBODY) {
            return List.of();
        }
        int third = eligible(inTheWay, random);
        return third == RotaModel.NOBODY || third == agent
                ? List.of()
                : List.of(new Change(duty, agent), new Change(inTheWay, third));
    }

    private List<Change> passRound(RandomGenerator random) {
        int one = random.nextInt(model.duties);
        int first = rota.agentOf(one);
        int second = eligible(one, random);
        if (first == RotaModel.NOBODY || second == RotaModel.NOBODY || second == first || rota.count(second) == 0) {
            return List.of();
        }
        int two = rota.duty(second, random.nextInt(rota.count(second)));
        int third = eligible(two, random);
        if (third == RotaModel.NOBODY || third == second || third == first || rota.count(third) == 0) {
            return List.of();
        }
        int three = rota.duty(third, random.nextInt(rota.count(third)));
        return List.of(new Change(one, second), new Change(two, third), new Change(three, first));
    }

    /** Whether a move breaks no rule: its duties are lent, and given back. */
    private boolean isPossible(List<Change> move) {
        for (int k = 0; k < move.size(); k++) {
            int duty = move.get(k).duty();
            before[k] = rota.agentOf(duty);
            rota.lend(duty, RotaModel.NOBODY);
        }
        boolean isPossible = true;
        for (int k = 0; isPossible && k < move.size(); k++) {
            Change change = move.get(k);
            if (change.agent() != RotaModel.NOBODY) {
                isPossible = rota.fits(change.duty(), change.agent());
                rota.lend(change.duty(), change.agent());
            }
        }
        for (int k = move.size() - 1; k >= 0; k--) {
            rota.lend(move.get(k).duty(), before[k]);
        }
        return isPossible;
    }
}
