package fr.maillage.solver.staffing;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** The planning entity: a poste, with the slot that it goes to and its holder as variables. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class Assigned {

    @PlanningId
    private int poste;

    @PlanningVariable(valueRangeProviderRefs = "slots")
    private Integer slot;

    @PlanningVariable(valueRangeProviderRefs = "holders")
    private Integer holder;

    /** For Timefold's cloning. */
    public Assigned() {}

    Assigned(int poste, int slot, int holder) {
        this.poste = poste;
        this.slot = slot;
        this.holder = holder;
    }

    public int getPoste() {
        return poste;
    }

    public Integer getSlot() {
        return slot;
    }

    public void setSlot(Integer slot) {
        this.slot = slot;
    }

    public Integer getHolder() {
        return holder;
    }

    public void setHolder(Integer holder) {
        this.holder = holder;
    }
}
