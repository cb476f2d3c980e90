package fr.maillage.domain.staffing;

import java.util.Set;

/**
 * What is done on a poste.
 *
 * @param cadres the cadres d'emplois whose postes may bear it; none for any
 * @param qualifications of which an agent needs one to come into it; none where none is asked. Who does it today may go
 *     on
 * @param priority how much a missing ETP counts beside one of other métiers, at least 1
 * @param isInAntennes whether its postes may stand in antennes only, not in teams of the whole département
 */
public record Metier(String name, Set<String> cadres, Set<String> qualifications, int priority, boolean isInAntennes) {

    public Metier {
        cadres = Set.copyOf(cadres);
        qualifications = Set.copyOf(qualifications);
        if (priority < 1) {
            throw new IllegalArgumentException("Métier " + name + " of priority " + priority);
        }
    }
}
