package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.heading.Identifiers;
import fr.maillage.geo.heading.Quotites;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.Words;
import fr.maillage.geo.table.CappedFaults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a tableau. */
final class PosteReader {

    private final TableauWords words;
    private final Quotites quotites;
    private final CommuneField communes;
    private final AgentReader agents;
    private final Spellings metiers;
    private final Spellings cadres;
    private final Spellings antennes;
    private final Spellings poles;
    private final Map<String, RowFields> firstByPoste = new HashMap<>();
    private final List<Poste> postes = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    PosteReader(TableauWords words, Quotites quotites) {
        this.words = words;
        this.quotites = quotites;
        this.communes = new CommuneField(words.communes());
        this.metiers = new Spellings(Words::stem, words.metiers());
        this.antennes = new Spellings(Words::fold, words.units());
        this.poles = new Spellings(Words::fold, words.units());
        this.cadres = new Spellings(Words::stem, words.cadres());
        this.agents = new AgentReader(communes, metiers, words);
    }

    void read(RowFields fields) {
        String id = fields.getText(
                Field.POSTE, "Give each poste an identifier of its own; take rows of totals out of the table.");
        noteIdentifier(fields, id);
        Categorie categorie = categorie(fields);
        String cadre = cadres.getSpelling(fields.getText(Field.CADRE, "Write the cadre d'emplois of the poste."));
        String metier = metier(fields);
        int milliEtp = quotites.read(fields);
        String antenne = antennes.getSpelling(
                fields.getText(Field.ANTENNE, "Write where the poste stands; what belongs to none needs a name, too."));
        String pole = poles.getSpelling(
                fields.getText(Field.POLE, "Write its pôle or service; what belongs to none needs a name, too."));
        String site = communes.read(fields, Field.SITE, false, "Write the commune of the site, by code or name.");
        Set<Aspect> fixed = FixedAspects.readFixed(fields, Field.FIXED_POSTE);
        Optional<Agent> agent = agents.findAgent(fields);
        if (fields.isGood() && categorie != null && milliEtp > 0 && !site.isEmpty()) {
            lines.add(fields.line());
            postes.add(new Poste(
                    id,
                    categorie,
                    cadre,
                    metier,
                    milliEtp,
                    new Workplace(antenne, pole, site),
                    fields.text(Field.BUDGET_LINE),
                    fixed,
                    agent.orElse(null)));
        }
    }

    /** The postes of the rows without fault, once every row is read. */
    List<Poste> finish(CappedFaults faults) {
        agents.finish(faults);
        return postes;
    }

    /** The row of each of these postes, from 1, in the file or its sheet. */
    List<Integer> lines() {
        return lines;
    }

    private void noteIdentifier(RowFields fields, String id) {
        RowFields first = id.isEmpty() ? null : firstByPoste.putIfAbsent(Identifiers.key(id), fields);
        if (first == null) {
            return;
        }
        String again = "the poste " + Found.quote(id) + " again, " + fields.firstOf(Field.POSTE, first);
        String one = first.text(Field.AGENT);
        String other = fields.text(Field.AGENT);
        if (!AgentReader.isVacant(one)
                && !AgentReader.isVacant(other)
                && !Identifiers.key(one).equals(Identifiers.key(other))) {
            fields.fault(
                    Field.POSTE,
                    "two-agents-on-poste",
                    again + ", with another agent",
                    "one agent on a poste",
                    "Give one of the two another poste; two who share one have a poste each, with its own quotité.");
        } else {
            fields.fault(
                    Field.POSTE,
                    "doubled-poste",
                    again,
                    "each poste once",
                    "Correct one of the two identifiers, or take one of the two rows out.");
        }
    }

    private static @Nullable Categorie categorie(RowFields fields) {
        String text = fields.getText(Field.CATEGORIE, "Write A, B or C.");
        return switch (Words.fold(text).replaceFirst("^cat(egorie)? ?", "")) {
            case "a" -> Categorie.A;
            case "b" -> Categorie.B;
            case "c" -> Categorie.C;
            default -> {
                if (!text.isEmpty()) {
                    fields.fault(
                            Field.CATEGORIE, "unknown-categorie", Found.quote(text), "A, B or C", "Write A, B or C.");
                }
                yield null;
            }
        };
    }

    private String metier(RowFields fields) {
        String text = fields.getText(Field.METIER, "Write what is done on the poste.");
        if (text.isEmpty() || words.metiers().isEmpty()) {
            return text.isEmpty() ? text : metiers.getSpelling(text);
        }
        Optional<String> known = metiers.findSpelling(text);
        if (known.isEmpty()) {
            fields.fault(
                    Field.METIER,
                    "unknown-metier",
                    Found.quote(text),
                    "a métier of staffing.metiers",
                    Nearest.find(text, words.metiers())
                            .map(near -> "Did you mean " + Found.plain(near) + "?")
                            .orElse("Correct it, or add it to staffing.metiers."));
        }
        return known.orElse("");
    }
}
