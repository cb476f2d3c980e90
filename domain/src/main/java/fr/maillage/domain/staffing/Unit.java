package fr.maillage.domain.staffing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the target organisation: a pôle of an antenne, or a team of the whole département.
 *
 * @param antenne its name; null for a team of the whole département
 * @param pole the name of the pôle or team
 * @param continues the names of the pôles of today that it continues, itself included
 * @param sites the INSEE codes of the communes where it works
 */
public record Unit(@Nullable String antenne, String pole, List<String> continues, List<String> sites) {

    public Unit {
        continues = List.copyOf(continues);
        sites = List.copyOf(sites);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("Unit " + pole + " of " + antenne + " works nowhere");
        }
    }

    /** As results call it. */
    public String name() {
        return antenne == null ? pole : antenne + " · " + pole;
    }
}
