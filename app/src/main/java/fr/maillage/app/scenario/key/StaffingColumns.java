package fr.maillage.app.scenario.key;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The columns of a tableau des emplois, by the name of their field. */
final class StaffingColumns {

    /** What each holds, in the order to show them. */
    static final SequencedMap<String, String> FIELDS = fields();

    private StaffingColumns() {}

    private static SequencedMap<String, String> fields() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("poste", "The poste's identifier.");
        fields.put("categorie", "The category, A, B or C.");
        fields.put("cadre", "The cadre d'emplois.");
        fields.put("metier", "The métier.");
        fields.put("quotite", "The part of full time.");
        fields.put("antenne", "The antenne of today.");
        fields.put("pole", "The pôle of today.");
        fields.put("site", "The commune of the site.");
        fields.put("budgetLine", "The budget line.");
        fields.put("agent", "The agent's identifier, never a name; empty where the poste is vacant.");
        fields.put("residence", "The agent's commune of residence.");
        fields.put("qualifications", "The agent's diplomas.");
        fields.put("wishedAntenne", "The antennes that the agent wishes.");
        fields.put("wishedPole", "The pôles that the agent wishes.");
        fields.put("wishedMetier", "The métiers that the agent wishes.");
        fields.put("fixed", "What may not change for the agent.");
        fields.put("fixedPoste", "What may not change of the poste.");
        fields.put("travelLimitKm", "The agent's longest way to a new site, in km.");
        fields.put("vacant", "Whether the poste is vacant.");
        fields.put("fictional", "Whether the row was made up.");
        return Collections.unmodifiableSequencedMap(fields);
    }
}
