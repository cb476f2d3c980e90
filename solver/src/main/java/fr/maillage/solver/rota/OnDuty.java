package fr.maillage.solver.rota;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** The planning entity: a duty, with its agent as variable; {@link RotaModel#NOBODY} is a value like others. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class OnDuty {

    @PlanningId
    private int duty;

    @PlanningVariable(valueRangeProviderRefs = "agents")
    private Integer agent;

    /** For Timefold's cloning. */
    public OnDuty() {}

    OnDuty(int duty, int agent) {
        this.duty = duty;
        this.agent = agent;
    }

    public int getDuty() {
        return duty;
    }

    public Integer getAgent() {
        return agent;
    }

    public void setAgent(Integer agent) {
        this.agent = agent;
    }
}
