package fr.maillage.geo.tableau;

import fr.maillage.geo.heading.Synonyms;
import fr.maillage.geo.heading.TableField;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a tableau may hold. */
enum Field implements TableField {
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

    @Override
    public String word() {
        return word;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean isRequired() {
        return isRequired;
    }

    @Override
    public Content content() {
        return switch (this) {
            case VACANT, FICTIONAL -> Content.TRUTH;
            case FIXED, FIXED_POSTE -> Content.WORDS_OR_TRUTH;
            case QUALIFICATIONS, WISHED_ANTENNE, WISHED_POLE, WISHED_METIER -> Content.WORDS;
            default -> Content.TEXT;
        };
    }

    @Override
    public Synonyms synonyms() {
        return TableauSynonyms.of(this);
    }

    @Override
    public @Nullable String adviceOnSeveral() {
        return switch (this) {
            case POSTE -> "Give each poste a row of its own, and write its identifier on one line.";
            case AGENT -> "Give each agent a row with a poste of its own; two who share one have a quotité each.";
            default -> null;
        };
    }
}
