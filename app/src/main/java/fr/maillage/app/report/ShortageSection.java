package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Where staff is missing: tables of antennes by pôle and by métier, their cells coloured by the part of the need. */
final class ShortageSection {

    private static final NeedGroups.Sum NOT_NEEDED = new NeedGroups.Sum(0, 0, 0, true, false);

    private ShortageSection() {}

    static Html of(StaffingResult result, Words words) {
        NeedGroups groups = new NeedGroups(result);
        List<Html> parts = new ArrayList<>();
        parts.add(StaffingSection.badge(result, words));
        parts.add(Html.tag("p").of(words.say("shortage.note")));
        parts.add(HeatCell.legend(words));
        parts.add(byPole(groups, words));
        parts.add(byMetier(groups, words));
        parts.add(Section.note(words.say("shortage.hidden.note", words.whole(ShownSums.LEAST_POSTES))));
        return Section.of("shortage", words, parts.toArray(Html[]::new));
    }

    /** Pôles of antennes, then each team of the département in a row of its own. */
    private static Html byPole(NeedGroups groups, Words words) {
        Table table = table("shortage.caption.poles", "shortage.pole", groups, words);
        for (String pole : groups.listPoles()) {
            row(
                    table,
                    pole,
                    pole,
                    groups,
                    words,
                    (group, name) -> group.equals(NeedGroups.DEPARTEMENT) ? NOT_NEEDED : groups.ofPole(group, name));
        }
        for (String team : groups.listTeams()) {
            row(
                    table,
                    words.say("shortage.team", team),
                    team,
                    groups,
                    words,
                    (group, name) -> group.equals(NeedGroups.DEPARTEMENT) ? groups.ofPole(group, name) : NOT_NEEDED);
        }
        return table.toHtml();
    }

    private static Html byMetier(NeedGroups groups, Words words) {
        Table table = table("shortage.caption.metiers", "shortage.metier", groups, words);
        for (String metier : groups.listMetiers()) {
            row(table, metier, metier, groups, words, groups::ofMetier);
        }
        return table.toHtml();
    }

    private static Table table(String caption, String first, NeedGroups groups, Words words) {
        Table table = new Table(words.say(caption)).heat().words(words.say(first));
        groups.listGroups().forEach(group -> table.words(label(group, words)));
        return table;
    }

    private static String label(String group, Words words) {
        return group.equals(NeedGroups.DEPARTEMENT) ? words.say("shortage.departement") : group;
    }

    private static void row(
            Table table,
            String label,
            String name,
            NeedGroups groups,
            Words words,
            BiFunction<String, String, NeedGroups.Sum> sum) {
        List<Html> cells = new ArrayList<>();
        cells.add(Html.text(label));
        for (String group : groups.listGroups()) {
            cells.add(HeatCell.of(sum.apply(group, name), label(group, words) + ", " + name, words));
        }
        table.row(cells.toArray(Html[]::new));
    }
}
