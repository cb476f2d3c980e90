package fr.maillage.domain.rota;

import fr.maillage.domain.rota.RotaBreach.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Every figure and rule of a rota, recomputed from the plan and the problem alone, without any solver.
 *
 * @param figures of the plan
 * @param breaches the hard rules that it breaks; none of a plan that can be carried out
 */
public record RotaAudit(RotaFigures figures, List<RotaBreach> breaches) {

    public RotaAudit {
        breaches = List.copyOf(breaches);
    }

    /**
     * Audits a plan.
     *
     * @throws IllegalArgumentException if its duties are not those of the problem, or it names an agent that there is none of
     */
    public static RotaAudit of(RotaProblem problem, RotaPlan plan) {
        RotaIndex index = new RotaIndex(problem);
        Holders holders = Holders.of(index, plan);
        return new RotaAudit(new RotaReckoning(index, holders).figures(), new RotaChecks(index, holders).list());
    }

    /**
     * What two agents would break who swap their duties: the breaches there are then and are not now. That a duty is
     * published is none; people who swap want just that.
     *
     * @param one the identifier of a duty
     * @param other the identifier of another, which may have nobody
     * @throws IllegalArgumentException as {@link #of}, or if there is no such duty
     */
    public static List<RotaBreach> listBreachesOfSwap(RotaProblem problem, RotaPlan plan, String one, String other) {
        RotaIndex index = new RotaIndex(problem);
        Holders holders = Holders.of(index, plan);
        List<RotaBreach> breaches = new ArrayList<>(
                new RotaChecks(index, holders.swapped(position(index, one), position(index, other))).list());
        breaches.removeAll(new RotaChecks(index, holders).list());
        breaches.removeIf(breach -> breach.rule() == Rule.FROZEN);
        return List.copyOf(breaches);
    }

    private static int position(RotaIndex index, String duty) {
        return index.findDuty(duty).orElseThrow(() -> new IllegalArgumentException("No duty " + duty));
    }
}
