package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer, to be given one of the places near it. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class Customer {

    @PlanningId
    private int number;

    @ValueRangeProvider
    private List<Place> servers;

    @PlanningVariable
    private @Nullable Place server;

    /** For Timefold's cloning. */
    public Customer() {}

    Customer(int number, List<Place> servers) {
        this.number = number;
        this.servers = servers;
    }

    public int getNumber() {
        return number;
    }

    public List<Place> getServers() {
        return servers;
    }

    public @Nullable Place getServer() {
        return server;
    }

    public void setServer(@Nullable Place server) {
        this.server = server;
    }
}
