package fr.maillage.geo.roster;

import fr.maillage.geo.heading.Synonyms;
import fr.maillage.geo.heading.TableField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column of a table of agents, or of their days, may hold. */
record RosterField(String word, String heading, boolean isRequired, Content content, Synonyms synonyms)
        implements TableField {

    static final RosterField AGENT = of(
            "agent",
            "Matricule",
            true,
            Content.TEXT,
            List.of("matricule de l'agent", "identifiant de l'agent", "id agent", "N° d'agent", "code agent"),
            List.of("agent", "identifiant"));

    static final RosterField ANTENNE = of(
            "antenne",
            "Antenne",
            false,
            Content.TEXT,
            List.of(
                    "antenne territoriale",
                    "antenne médico-sociale",
                    "antenne de rattachement",
                    "antenne d'affectation"),
            List.of(
                    "MDD",
                    "maison du département",
                    "maison des solidarités",
                    "agence",
                    "territoire",
                    "site",
                    "lieu d'affectation",
                    "affectation",
                    "rattachement"));

    static final RosterField RESPONSABLE = of(
            "responsable",
            "Responsable",
            false,
            Content.TRUTH,
            List.of("responsable d'antenne", "chef d'antenne"),
            List.of("chef", "direction"));

    static final RosterField LEVELS = of(
            "levels",
            "Niveaux",
            false,
            Content.WORDS,
            List.of("niveaux d'astreinte", "lignes d'astreinte"),
            List.of("ligne", "astreinte"));

    static final RosterField QUOTITE = of(
            "quotite",
            "Quotité",
            false,
            Content.TEXT,
            List.of("quotité ETP", "quotité de travail", "quotité de temps de travail"),
            List.of(
                    "ETP",
                    "taux d'emploi",
                    "taux d'activité",
                    "taux",
                    "temps de travail",
                    "% temps",
                    "% ETP",
                    "quotité %"));

    static final RosterField ARRIVAL = of(
            "arrival",
            "Arrivée",
            false,
            Content.DATE,
            List.of("date d'arrivée"),
            List.of("entrée", "date d'entrée", "prise de poste"));

    static final RosterField DEPARTURE = of(
            "departure",
            "Départ",
            false,
            Content.DATE,
            List.of("date de départ"),
            List.of("sortie", "date de sortie", "fin de contrat"));

    static final RosterField FROM = of(
            "from",
            "Du",
            true,
            Content.DATE,
            List.of("début", "date de début", "premier jour"),
            List.of("à partir du", "depuis", "date", "jour"));

    static final RosterField TO =
            of("to", "Au", false, Content.DATE, List.of("fin", "date de fin", "dernier jour"), List.of("jusqu'au"));

    static final RosterField KIND = of(
            "kind",
            "Motif",
            false,
            Content.TEXT,
            List.of("motif d'absence", "type d'absence", "nature de l'absence"),
            List.of("type", "nature", "absence", "raison"));

    static final RosterField RATHER =
            of("rather", "Souhait", true, Content.TRUTH, List.of("vœu", "préférence"), List.of("avis"));

    static final RosterField LEVEL = of(
            "level",
            "Niveau",
            true,
            Content.TEXT,
            List.of("niveau d'astreinte", "ligne d'astreinte"),
            List.of("ligne", "astreinte"));

    static final RosterField START = of(
            "from",
            "Début",
            true,
            Content.DATE,
            List.of("date de début", "du"),
            List.of("date", "jour", "à partir du"));

    static final RosterField END =
            of("to", "Fin", false, Content.DATE, List.of("date de fin", "au"), List.of("jusqu'au"));

    private static RosterField of(
            String word, String heading, boolean isRequired, Content content, List<String> strong, List<String> weak) {
        return new RosterField(word, heading, isRequired, content, Synonyms.of(word, heading, strong, weak));
    }

    @Override
    public @Nullable String adviceOnSeveral() {
        return equals(AGENT) ? "Give each agent a row of its own, and write its identifier on one line." : null;
    }
}
