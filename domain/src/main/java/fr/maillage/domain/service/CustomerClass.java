package fr.maillage.domain.service;

import org.jspecify.annotations.Nullable;

/**
 * Those who come to a queue for one thing.
 *
 * @param patience how long one waits before leaving; null for ever
 * @param priority the least goes first; nobody is sent away who is being served
 */
public record CustomerClass(
        String name,
        ArrivalRate arrivals,
        Distribution service,
        @Nullable Distribution patience,
        int priority) {

    /** @throws IllegalArgumentException without a name */
    public CustomerClass {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Customers without a name");
        }
    }
}
