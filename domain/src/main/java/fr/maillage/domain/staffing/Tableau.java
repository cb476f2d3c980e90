package fr.maillage.domain.staffing;

import java.util.List;

/**
 * A tableau des emplois as it is today. Created postes are not in it.
 *
 * @param postes in the order of the tableau
 * @param isFictional whether it was made up and not taken from an administration
 */
public record Tableau(List<Poste> postes, boolean isFictional) {

    public Tableau {
        postes = List.copyOf(postes);
    }
}
