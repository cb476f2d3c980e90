package fr.maillage.app.study;

import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.scenario.EarlierRota;
import fr.maillage.domain.fault.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rota before anything is planned.
 *
 * @param agents of today's tableau who would take part, where the agents are those of the staffing, else those listed
 * @param earlier the revision of the rota that it follows; null where the scenario names none
 * @param faults that no rota can pass by; where agents are those of the staffing, which may yet change them, all of them are
 *     warnings
 */
public record RotaPreview(int agents, @Nullable Integer earlier, List<Fault> faults) {

    public RotaPreview {
        faults = List.copyOf(faults);
    }

    /**
     * Looks at the rota of a scenario.
     *
     * @throws fr.maillage.domain.fault.FaultException if the rota that it is to follow cannot be read
     */
    public static RotaPreview of(ScenarioInput input) {
        AskedRota asked = RotaStudy.asked(input);
        RotaStaff staff = asked.isOfStaffing() ? RotaStaff.ofToday(input, asked.metiers()) : RotaStaff.NONE;
        EarlierRotaRun earlier = RotaStudy.earlier(input, null);
        List<Fault> faults = asked.listFaults(staff.agents(), earlier == null ? EarlierRota.NONE : earlier.rota());
        return new RotaPreview(
                asked.isOfStaffing() ? staff.agents().size() : asked.countAgents(),
                earlier == null ? null : Integer.valueOf(earlier.revision()),
                asked.isOfStaffing()
                        ? faults.stream().map(RotaPreview::asWarning).toList()
                        : faults);
    }

    private static Fault asWarning(Fault fault) {
        return Fault.warning(fault.code(), fault.place(), fault.found(), fault.expected(), fault.advice());
    }
}
