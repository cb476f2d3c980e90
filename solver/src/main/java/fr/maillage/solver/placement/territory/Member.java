package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** The planning entity: a unit, or a territory inside another; its variable is the number of the territory around it. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class Member {

    @PlanningId
    private int id;

    private int level;
    private int number;

    @PlanningVariable
    private Integer parent;

    /** For Timefold's cloning. */
    public Member() {}

    Member(int id, int level, int number, int parent) {
        this.id = id;
        this.level = level;
        this.number = number;
        this.parent = parent;
    }

    public int getId() {
        return id;
    }

    /** As in {@link Nest}: the last level is that of the units. */
    int level() {
        return level;
    }

    /** Among those of its level. */
    int number() {
        return number;
    }

    public Integer getParent() {
        return parent;
    }

    public void setParent(Integer parent) {
        this.parent = parent;
    }
}
