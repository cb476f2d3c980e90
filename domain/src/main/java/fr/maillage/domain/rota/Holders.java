package fr.maillage.domain.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Who has which duty, by position. */
final class Holders {

    /** In place of an agent. */
    static final int NOBODY = -1;

    private final int[] agents;

    private Holders(int[] agents) {
        this.agents = agents;
    }

    /** @throws IllegalArgumentException if the plan's duties are not those of the problem, or an agent is unknown */
    static Holders of(RotaIndex index, RotaPlan plan) {
        List<Duty> duties = index.duties();
        if (plan.assigned().size() != duties.size()) {
            throw new IllegalArgumentException(
                    "A plan of " + plan.assigned().size() + " duties for a rota of " + duties.size());
        }
        int[] agents = new int[duties.size()];
        for (int d = 0; d < agents.length; d++) {
            Assigned assigned = plan.assigned().get(d);
            if (!assigned.duty().equals(duties.get(d).id())) {
                throw new IllegalArgumentException(
                        "Duty " + assigned.duty() + " where " + duties.get(d).id() + " belongs");
            }
            String agent = assigned.agent();
            agents[d] = agent == null ? NOBODY : position(index, agent);
        }
        return new Holders(agents);
    }

    /** Of what is published alone. */
    static Holders ofFrozen(RotaIndex index) {
        int[] agents = new int[index.duties().size()];
        for (int d = 0; d < agents.length; d++) {
            String agent = index.problem().frozen().get(index.duties().get(d).id());
            agents[d] = agent == null ? NOBODY : position(index, agent);
        }
        return new Holders(agents);
    }

    private static int position(RotaIndex index, String agent) {
        OptionalInt position = index.findAgent(agent);
        return position.orElseThrow(() -> new IllegalArgumentException("No agent " + agent));
    }

    int of(int duty) {
        return agents[duty];
    }

    boolean hasNobody(int duty) {
        return agents[duty] == NOBODY;
    }

    List<Integer> listDuties(int agent) {
        List<Integer> own = new ArrayList<>();
        for (int d = 0; d < agents.length; d++) {
            if (agents[d] == agent) {
                own.add(d);
            }
        }
        return own;
    }

    Holders swapped(int one, int other) {
        int[] swapped = Arrays.copyOf(agents, agents.length);
        swapped[one] = agents[other];
        swapped[other] = agents[one];
        return new Holders(swapped);
    }
}
