package fr.maillage.app.study;

import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Duty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one rota to the next, so that agendas which took in a calendar can be told. Changes of duties outside
 * the period are not kept: who did a duty of a period that is over stays in the agendas.
 *
 * @param scope what tells the duties of this rota from those of any other in one agenda: the name of the scenario that the
 *     first rota was planned from
 * @param duties in order of revision, each a duty that begins in the period
 * @param substitutions in order of revision
 */
public record RotaHistory(String scope, List<DutyChange> duties, List<SubstitutionChange> substitutions) {

    /**
     * A duty that changed hands.
     *
     * @param revision of the rota in which it did, from 1
     * @param before who had it; null for nobody, or where there was no such duty
     * @param after who has it since; null for nobody, or where there is no such duty any more
     */
    public record DutyChange(
            int revision,
            Duty duty,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A substitution that came, went, or has become longer or shorter.
     *
     * @param revision of the rota in which it did, from 1
     * @param isGone whether it went
     */
    public record SubstitutionChange(int revision, Substitution substitution, boolean isGone) {}

    public RotaHistory {
        duties = List.copyOf(duties);
        substitutions = List.copyOf(substitutions);
    }

    /** Of a rota that has none before it. */
    public static RotaHistory first(String scope) {
        return new RotaHistory(scope, List.of(), List.of());
    }
}
