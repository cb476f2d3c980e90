package fr.maillage.domain.interim;

import java.util.List;

/**
 * Every figure and rule of an intérim, recomputed from the plan and the problem alone, without any solver.
 *
 * @param breaches the rules that it breaks; none of a plan that can be carried out
 */
public record InterimAudit(InterimFigures figures, List<InterimBreach> breaches) {

    public InterimAudit {
        breaches = List.copyOf(breaches);
    }
}
