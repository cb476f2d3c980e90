package fr.maillage.geo.tableau;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a tableau may hold. */
enum Field {
    POSTE("poste", "N° de poste", true),
    CATEGORIE("categorie", "Catégorie", true),
    CADRE("cadre", "Cadre d'emplois", true),
    METIER("metier", "Métier", true),
    QUOTITE("quotite", "Quotité", true),
    ANTENNE("antenne", "Antenne", true),
    POLE("pole", "Pôle", true),
    SITE("site", "Site", true),
    BUDGET_LINE("budgetLine", "Ligne budgétaire", false),
    AGENT("agent", "Matricule", false),
    RESIDENCE("residence", "Commune de résidence", false),
    QUALIFICATIONS("qualifications", "Qualifications", false),
    WISHED_ANTENNE("wishedAntenne", "Antenne souhaitée", false),
    WISHED_POLE("wishedPole", "Pôle souhaité", false),
    WISHED_METIER("wishedMetier", "Métier souhaité", false),
    FIXED("fixed", "Figé", false),
    FIXED_POSTE("fixedPoste", "Poste figé", false),
    TRAVEL_LIMIT("travelLimitKm", "Limite de trajet (km)", false),
    VACANT("vacant", "Vacant", false),
    FICTIONAL("fictional", "Fictif", false);

    private final String word;
    private final String heading;
    private final boolean isRequired;

    Field(String word, String heading, boolean isRequired) {
        this.word = word;
        this.heading = heading;
        this.isRequired = isRequired;
    }

    static Optional<Field> findByWord(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** As scenarios and code call it. */
    String word() {
        return word;
    }

    /** As a tableau calls it that this program writes. */
    String heading() {
        return heading;
    }

    boolean isRequired() {
        return isRequired;
    }
}
