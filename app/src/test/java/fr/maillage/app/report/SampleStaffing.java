package fr.maillage.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The staffing of a run that never was: the postes of Deux-Sèvres go from six antennes to five. Counts are invented, of a
 * credible size; sums agree with their parts.
 */
final class SampleStaffing {

    /** Antenne, seat, residents. */
    private static final String ANTENNES = """
            Niortais|79191|122400
            Bressuirais|79049|76200
            Thouarsais|79329|36100
            La Gâtine|79202|65900
            Mellois-Haut Val de Sèvre|79174|73987
            """;

    /** Pôle, métier, category, then the postes of each antenne. */
    private static final String NEEDS = """
            direction|responsable d’antenne|A|1 1 1 1 1
            direction|adjoint au responsable|A|2 1 1 1 1
            enfance|éducateur spécialisé|A|24 13 6 9 11
            enfance|assistant de service social|A|8 5 3 4 5
            enfance|puéricultrice|A|9 6 3 5 5
            enfance|auxiliaire de puériculture|B|5 3 1 2 2
            enfance|psychologue|A|3 2 1 1 2
            enfance|médecin|A|3 1 1 1 1
            enfance|sage-femme|A|2 1 0 1 1
            accès aux droits|chargé d’accueil social|C|13 8 5 6 7
            accès aux droits|assistant de service social|A|8 5 3 4 4
            retour à l’emploi et accompagnement social|assistant de service social|A|31 16 9 12 14
            retour à l’emploi et accompagnement social|référent insertion|B|10 6 3 5 6
            retour à l’emploi et accompagnement social|secrétaire|C|6 3 2 3 3
            autonomie|référent autonomie|A|15 8 5 7 8
            autonomie|secrétaire|C|5 2 1 2 2
            autonomie|référent handicap|A|1 1 1 1 1
            """;

    private static final String TEAM = "cellule IP|assistant de service social|A|6\ncellule IP|psychologue|A|1\n";

    /** Agents from an antenne and pôle of today to those of the plan; what is below 5 is merged. */
    private static final String FLOWS = """
            Niort|PMI|Niortais|enfance|20
            Niort|ASE|Niortais|enfance|25
            Niort|action sociale|Niortais|retour à l’emploi et accompagnement social|26
            Niort|insertion|Niortais|retour à l’emploi et accompagnement social|18
            Niort|accueil et secrétariat|Niortais|accès aux droits|18
            Niort|action sociale|La Gâtine|cellule IP|5
            Niort|autonomie|Niortais|autonomie|20
            Saint-Maixent-l’École|action sociale|Niortais|retour à l’emploi et accompagnement social|5
            Saint-Maixent-l’École|ASE|Mellois-Haut Val de Sèvre|enfance|7
            Saint-Maixent-l’École|PMI|Mellois-Haut Val de Sèvre|enfance|5
            Saint-Maixent-l’École|action sociale|Mellois-Haut Val de Sèvre|retour à l’emploi et accompagnement social|8
            Saint-Maixent-l’École|accueil et secrétariat|Mellois-Haut Val de Sèvre|accès aux droits|5
            Bressuire|PMI|Bressuirais|enfance|13
            Bressuire|ASE|Bressuirais|enfance|14
            Bressuire|action sociale|Bressuirais|retour à l’emploi et accompagnement social|18
            Bressuire|insertion|Bressuirais|retour à l’emploi et accompagnement social|5
            Bressuire|accueil et secrétariat|Bressuirais|accès aux droits|10
            Bressuire|autonomie|Bressuirais|autonomie|9
            Thouars|PMI|Thouarsais|enfance|6
            Thouars|ASE|Thouarsais|enfance|8
            Thouars|action sociale|Thouarsais|retour à l’emploi et accompagnement social|11
            Thouars|accueil et secrétariat|Thouarsais|accès aux droits|6
            Thouars|autonomie|Thouarsais|autonomie|6
            Parthenay|PMI|La Gâtine|enfance|9
            Parthenay|ASE|La Gâtine|enfance|12
            Parthenay|action sociale|La Gâtine|retour à l’emploi et accompagnement social|16
            Parthenay|accueil et secrétariat|La Gâtine|accès aux droits|8
            Parthenay|autonomie|La Gâtine|autonomie|8
            Melle|ASE|Mellois-Haut Val de Sèvre|enfance|8
            Melle|PMI|Mellois-Haut Val de Sèvre|enfance|5
            Melle|action sociale|Mellois-Haut Val de Sèvre|retour à l’emploi et accompagnement social|10
            Melle|accueil et secrétariat|Mellois-Haut Val de Sèvre|accès aux droits|5
            Melle|autonomie|Mellois-Haut Val de Sèvre|autonomie|8
            """;

    private final ObjectNode section = SampleRun.MAPPER.createObjectNode();
    private final Map<String, long[]> byCategorie = new LinkedHashMap<>();
    private final Map<String, long[]> byAntenne = new LinkedHashMap<>();

    private SampleStaffing() {}

    /** The section {@code staffing} of a summary. */
    static ObjectNode section() {
        SampleStaffing sample = new SampleStaffing();
        sample.write();
        return sample.section;
    }

    /** A run that planned its staffing alone. */
    static SampleRun alone() {
        SampleRun sample = new SampleRun();
        sample.summary
                .put("scenario", "deux-sevres")
                .put("title", "Deux-Sèvres : de six antennes à cinq")
                .put("seed", 0)
                .put("feasible", true);
        sample.summary.set("staffing", section());
        sample.run.put("scenario", "deux-sevres").put("seed", 0).put("started", "2026-03-01T09:30:00Z");
        sample.run.putArray("steps").add("staffing");
        ObjectNode personal = sample.run.putObject("personalData").put("contains", true);
        personal.putArray("files").add("staffing.xlsx").add("plan.json");
        personal.put("fictional", true);
        return sample;
    }

    /** A run that planned its network too. */
    static SampleRun withNetwork() {
        SampleRun sample = SampleRun.of(44, 44, 20);
        sample.summary.set("staffing", section());
        return sample;
    }

    private void write() {
        section.put("fictional", true).put("division", "antennes annoncées");
        section.putArray("departements").add("79");
        ArrayNode units = section.putArray("units");
        ArrayNode needs = section.putArray("needs");
        List<String[]> antennes = rows(ANTENNES);
        for (String[] row : rows(NEEDS)) {
            String[] counts = row[3].split(" ", -1);
            for (int a = 0; a < counts.length; a++) {
                need(units, needs, antennes.get(a)[0], row, Integer.parseInt(counts[a]));
            }
        }
        for (String[] row : rows(TEAM)) {
            need(units, needs, null, row, Integer.parseInt(row[3]));
        }
        ArrayNode listed = section.putArray("antennes");
        for (String[] antenne : antennes) {
            long[] sums = byAntenne.getOrDefault(antenne[0], new long[3]);
            long residents = Long.parseLong(antenne[2]);
            listed.addObject()
                    .put("name", antenne[0])
                    .put("seat", antenne[1])
                    .put("residents", residents)
                    .put("requests", Math.round(residents * 0.2) / 10.0)
                    .put("posts", sums[0])
                    .put("etp", sums[1] / 1000.0)
                    .put("shortageEtp", sums[2] / 1000.0);
        }
        totals();
        flows();
        commuting();
        costs();
        objectives();
        section.putArray("breaches");
    }

    /** Quotités and targets go by the position of the need, so that some lack staff and some have more than they ask. */
    private void need(ArrayNode units, ArrayNode needs, @Nullable String antenne, String[] row, int posts) {
        String unit = antenne == null ? row[0] : antenne + " · " + row[0];
        if (units.findValuesAsText("name").stream().noneMatch(unit::equals)) {
            units.addObject().put("name", unit).put("antenne", antenne).put("pole", row[0]);
        }
        int place = needs.size();
        long milli = posts * 1000L - posts / 4 * 200L;
        long target = Math.max(500, milli + (place * 7L % 11 - 5) * posts / 4 * 100);
        long shortage = Math.max(0, target - milli);
        needs.addObject()
                .put("unit", unit)
                .put("metier", row[1])
                .put("leastEtp", 0)
                .put("targetEtp", target / 1000.0)
                .put("posts", posts)
                .put("etp", milli / 1000.0)
                .put("staffEtp", milli / 1000.0)
                .put("shortageEtp", shortage / 1000.0)
                .put("surplusEtp", Math.max(0, milli - target) / 1000.0);
        add(byCategorie, row[2], posts, milli, shortage);
        add(byAntenne, antenne == null ? "" : antenne, posts, milli, shortage);
    }

    private static void add(Map<String, long[]> sums, String key, long... added) {
        long[] sum = sums.computeIfAbsent(key, each -> new long[added.length]);
        for (int i = 0; i < added.length; i++) {
            sum[i] += added[i];
        }
    }

    private void totals() {
        long[] all = new long[3];
        ObjectNode categories = section.putObject("byCategorie");
        for (String categorie : List.of("A", "B", "C")) {
            long[] sums = byCategorie.getOrDefault(categorie, new long[3]);
            Arrays.setAll(all, i -> all[i] + sums[i]);
            ObjectNode node = categories.putObject(categorie);
            node.put("before", sums[1] / 1000.0).put("after", sums[1] / 1000.0);
            node.putObject("posts").put("before", sums[0]).put("after", sums[0]);
            node.put("created", 0).put("suppressed", 0);
        }
        section.putObject("posts").put("before", all[0]).put("after", all[0]);
        section.putObject("etp").put("before", all[1] / 1000.0).put("after", all[1] / 1000.0);
        double surplus = 0;
        for (var need : section.path("needs")) {
            surplus += need.path("surplusEtp").asDouble();
        }
        section.put("shortageEtp", all[2] / 1000.0).put("surplusEtp", Math.round(surplus * 1000) / 1000.0);
        section.put("moved", 31).put("transformed", 12).put("addedCommuteKm", 310.25);
        section.put("requestsByDefault", true).put("longWays", 13);
        section.put("vacant", 20)
                .put("agents", all[0] - 25)
                .put("agentsMoved", 29)
                .put("againstWish", 5);
        section.put("changedPoste", 6).put("changedMetier", 11).put("trainingDays", 110);
        section.put("unmetWishes", 20).put("apart", 8).putNull("otherwise");
        section.putArray("created");
        section.putArray("suppressed");
    }

    private void flows() {
        ArrayNode flows = section.putArray("flows");
        long told = 0;
        for (String[] row : rows(FLOWS)) {
            ObjectNode flow = flows.addObject();
            flow.putObject("from").put("antenne", row[0]).put("pole", row[1]);
            boolean isTeam = row[3].equals("cellule IP");
            flow.putObject("to").put("antenne", isTeam ? null : row[2]).put("pole", row[3]);
            flow.put("agents", Integer.parseInt(row[4]));
            told += Long.parseLong(row[4]);
        }
        ObjectNode other = flows.addObject();
        other.putObject("from").putNull("antenne").putNull("pole");
        other.putObject("to").putNull("antenne").putNull("pole");
        other.put("agents", section.path("agents").asLong() - told);
    }

    private void commuting() {
        ArrayNode bins = section.putArray("commuteKm");
        long longer = 6 + 9 + 7 + 5;
        bin(bins, null, 0.0, section.path("agents").asLong() - longer);
        bin(bins, 0.0, 5.0, 6);
        bin(bins, 5.0, 10.0, 9);
        bin(bins, 10.0, 25.0, 7);
        bin(bins, 25.0, null, 5);
    }

    private static void bin(ArrayNode bins, @Nullable Double from, @Nullable Double to, long agents) {
        bins.addObject().put("from", from).put("to", to).put("agents", agents);
    }

    private void costs() {
        ObjectNode costs = section.putObject("costs");
        ObjectNode categories = costs.putObject("byCategorie");
        long payroll = 0;
        Map<String, Long> amounts = Map.of("A", 56_000L, "B", 46_000L, "C", 40_000L);
        for (String categorie : List.of("A", "B", "C")) {
            long euros =
                    byCategorie.getOrDefault(categorie, new long[3])[1] * amounts.getOrDefault(categorie, 0L) / 1000;
            categories.putObject(categorie).put("before", euros).put("after", euros);
            payroll += euros;
        }
        costs.putObject("payroll").put("before", payroll).put("after", payroll);
        costs.put("created", 0);
        costs.putObject("travel").put("before", 912_430).put("after", 938_912);
        costs.putObject("caseload").put("before", 76.4).put("after", 74.1);
    }

    private void objectives() {
        ArrayNode objectives = section.putArray("objectives");
        SampleRun.objective(objectives.addObject(), "shortage", 51_200, 51_200);
        SampleRun.objective(objectives.addObject(), "cost", 81_234, 80_500);
        section.set("objective", objectives.get(1));
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.split("\\|", -1)).toList();
    }
}
