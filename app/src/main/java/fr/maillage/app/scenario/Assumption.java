package fr.maillage.app.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Something in a scenario that is no published fact.
 *
 * @param path of the key it is about
 * @param text what is assumed
 * @param source what it leans on; null where nothing was named
 */
public record Assumption(String path, String text, @Nullable String source) {}
