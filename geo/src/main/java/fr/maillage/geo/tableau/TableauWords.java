package fr.maillage.geo.tableau;

import java.util.List;

/**
 * The words of a scenario that a tableau uses. Its own spellings give way to them.
 *
 * @param metiers every one that a poste may have; none for any
 * @param cadres cadres d'emplois that the scenario names; a tableau may have others
 * @param qualifications that the scenario names; an agent may have others
 * @param units names of antennes, pôles and teams, of today and to come; a tableau may have others
 */
public record TableauWords(
        List<String> metiers,
        List<String> cadres,
        List<String> qualifications,
        List<String> units,
        CommuneNames communes) {

    public TableauWords {
        metiers = List.copyOf(metiers);
        cadres = List.copyOf(cadres);
        qualifications = List.copyOf(qualifications);
        units = List.copyOf(units);
    }
}
