package fr.maillage.app.study;

import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.scenario.EarlierRota;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.rota.RotaProblem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rota that a scenario asks for, with its agents.
 *
 * @param interim null where no agent has an antenne
 * @param isOfToday as in {@link RotaResult}
 */
record PosedRota(RotaProblem problem, @Nullable InterimProblem interim, boolean isOfToday) {

    /**
     * Poses it.
     *
     * @param warnings told what can be met and should be looked at
     * @throws fr.maillage.domain.fault.FaultException with everything that no rota can meet
     */
    static PosedRota of(AskedRota asked, RotaStaff staff, EarlierRota earlier, Consumer<Fault> warnings) {
        return new PosedRota(
                asked.toProblem(staff.agents(), earlier, warnings),
                asked.findInterim(staff.agents(), earlier).orElse(null),
                staff.isOfToday());
    }
}
