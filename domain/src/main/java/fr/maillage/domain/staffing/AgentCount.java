package fr.maillage.domain.staffing;

import java.util.List;

/** What a plan changes, counted over all agents. */
public enum AgentCount {
    /** Agents whose commune of work changes. */
    MOVED("agentsMoved"),
    /** Those of them who had not wished it. */
    AGAINST_WISH("againstWish"),
    /** Agents who take another poste. */
    CHANGED_POSTE("changedPoste"),
    /** Agents whose métier changes. */
    CHANGED_METIER("changedMetier"),
    /** Days of training of all of them. */
    TRAINING_DAYS("trainingDays"),
    /** Kinds of wishes that are not met. */
    UNMET_WISHES("unmetWishes"),
    /** Agents apart from the largest part of their team. */
    APART("apart"),
    /** Agents whom an earlier plan put elsewhere. */
    OTHERWISE("otherwise");

    private final String key;

    AgentCount(String key) {
        this.key = key;
    }

    /** As results write it. */
    public String key() {
        return key;
    }

    /** In all. */
    public long count(List<Change> changes) {
        return changes.stream().mapToLong(this::part).sum();
    }

    /** How many agents the count is about. */
    long agents(List<Change> changes) {
        return changes.stream().filter(change -> part(change) > 0).count();
    }

    /** The agents of whom these are a part: those who move, or all. */
    long whole(List<Change> changes) {
        return this == AGAINST_WISH ? MOVED.agents(changes) : changes.size();
    }

    /** Whether it counts agents, so that what it leaves of the whole follows from it; not days or wishes. */
    public boolean isOfAgents() {
        return this != TRAINING_DAYS && this != UNMET_WISHES;
    }

    private int part(Change change) {
        return switch (this) {
            case MOVED -> one(change.isMoved());
            case AGAINST_WISH -> one(change.isAgainstWish());
            case CHANGED_POSTE -> one(change.changesPoste());
            case CHANGED_METIER -> one(change.changesMetier());
            case TRAINING_DAYS -> change.trainingDays();
            case UNMET_WISHES -> change.unmetWishes();
            case APART -> one(change.isApart());
            case OTHERWISE -> one(Boolean.TRUE.equals(change.isOtherwise()));
        };
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
