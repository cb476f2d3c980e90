package fr.maillage.domain.rota;

import org.jspecify.annotations.Nullable;

/**
 * Who has a duty.
 *
 * @param duty its identifier
 * @param agent its identifier; null where nobody has it
 */
public record Assigned(String duty, @Nullable String agent) {}
