package fr.maillage.geo.tableau;

import fr.maillage.geo.heading.Synonyms;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What tableaux call their fields. */
final class TableauSynonyms {

    private static final Map<Field, Synonyms> BY_FIELD = byField();

    private TableauSynonyms() {}

    static Synonyms of(Field field) {
        Synonyms synonyms = BY_FIELD.get(field);
        if (synonyms == null) {
            throw new IllegalStateException("No synonyms of " + field.word());
        }
        return synonyms;
    }

    private static Map<Field, Synonyms> byField() {
        Map<Field, Synonyms> map = new EnumMap<>(Field.class);
        put(
                map,
                Field.POSTE,
                List.of("id poste", "identifiant du poste", "code poste", "référence du poste"),
                List.of("poste", "matricule du poste", "N° d'emploi", "code emploi", "emploi n°"));
        put(
                map,
                Field.CATEGORIE,
                List.of("catégorie hiérarchique", "catégorie statutaire"),
                List.of("cat", "catégorie FPT"));
        put(
                map,
                Field.CADRE,
                List.of("cadre emplois", "libellé du cadre d'emplois"),
                List.of("cadre", "cadre statutaire"));
        put(
                map,
                Field.METIER,
                List.of("libellé du métier"),
                List.of(
                        "fonction",
                        "emploi",
                        "emploi type",
                        "profession",
                        "intitulé du poste",
                        "libellé du poste",
                        "intitulé de l'emploi",
                        "libellé de l'emploi",
                        "libellé de la fonction"));
        put(
                map,
                Field.QUOTITE,
                List.of("quotité ETP", "quotité de travail", "quotité de temps de travail", "quotité du poste"),
                List.of(
                        "ETP",
                        "équivalent temps plein",
                        "taux d'emploi",
                        "taux d'activité",
                        "taux",
                        "temps de travail",
                        "% temps",
                        "temps %",
                        "% ETP",
                        "% temps de travail",
                        "quotité %",
                        "quotité en %"));
        put(
                map,
                Field.ANTENNE,
                List.of("antenne actuelle", "antenne territoriale", "antenne médico-sociale"),
                List.of(
                        "MDD",
                        "maison du département",
                        "maison des solidarités",
                        "agence",
                        "territoire",
                        "direction territoriale"));
        put(map, Field.POLE, List.of("pôle actuel"), List.of("service", "équipe", "unité", "mission"));
        put(
                map,
                Field.SITE,
                List.of("commune du site", "site actuel", "code INSEE du site"),
                List.of(
                        "lieu d'affectation",
                        "site d'affectation",
                        "commune d'affectation",
                        "résidence administrative",
                        "implantation",
                        "lieu de travail",
                        "commune de travail",
                        "commune d'exercice"));
        put(
                map,
                Field.BUDGET_LINE,
                List.of(),
                List.of(
                        "imputation",
                        "imputation budgétaire",
                        "chapitre",
                        "chapitre budgétaire",
                        "article budgétaire"));
        put(
                map,
                Field.AGENT,
                List.of("matricule de l'agent", "identifiant de l'agent", "id agent", "N° d'agent", "code agent"),
                List.of("agent", "identifiant"));
        put(
                map,
                Field.RESIDENCE,
                List.of(
                        "résidence",
                        "code INSEE de résidence",
                        "commune de résidence de l'agent",
                        "résidence familiale"),
                List.of("domicile", "commune du domicile", "ville de résidence", "commune de l'agent"));
        put(map, Field.QUALIFICATIONS, List.of(), List.of("diplômes", "titres", "habilitations"));
        put(map, Field.WISHED_ANTENNE, List.of("vœu d'antenne", "souhait d'antenne"), List.of("territoire souhaité"));
        put(map, Field.WISHED_POLE, List.of("vœu de pôle", "souhait de pôle"), List.of("service souhaité"));
        put(
                map,
                Field.WISHED_METIER,
                List.of("vœu de métier", "souhait de métier"),
                List.of("fonction souhaitée", "emploi souhaité"));
        put(map, Field.FIXED, List.of("agent figé"), List.of("fixe", "inchangé", "à conserver", "ne change pas"));
        put(map, Field.FIXED_POSTE, List.of(), List.of("poste fixe", "poste inchangé"));
        put(
                map,
                Field.TRAVEL_LIMIT,
                List.of("limite de trajet", "trajet maximal (km)", "trajet maximal"),
                List.of(
                        "distance maximale (km)",
                        "distance maximale",
                        "limite de déplacement (km)",
                        "limite de déplacement"));
        put(map, Field.VACANT, List.of("poste vacant", "vacance du poste"), List.of("vacance"));
        put(map, Field.FICTIONAL, List.of(), List.of("fictive", "données fictives"));
        return Collections.unmodifiableMap(map);
    }

    private static void put(Map<Field, Synonyms> map, Field field, List<String> strong, List<String> weak) {
        map.put(field, Synonyms.of(field.word(), field.heading(), strong, weak));
    }
}
