package fr.maillage.app.report;

import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.Turn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calendar of a level: a row a month, in it its weeks or its days, in each of them who is on duty. */
final class CalendarTable {

    private static final int DAYS = 31;

    private final LevelResult level;
    private final CalendarPage page;
    private final CalendarMarks marks;
    private final Words words;
    private final Dates dates;

    CalendarTable(LevelResult level, CalendarPage page, CalendarMarks marks, Words words) {
        this.level = level;
        this.page = page;
        this.marks = marks;
        this.words = words;
        dates = new Dates(words);
    }

    Html toHtml() {
        String caption = words.say("calendar.caption", TerritoriesSection.capitalised(level.name()), page.label(dates));
        return Html.tag("figure")
                .attr("class", level.isByDay() ? "calendar days" : "calendar weeks")
                .of(
                        Html.tag("figcaption").of(Html.text(caption), kinds()),
                        Html.tag("div")
                                .attr("class", "scroll")
                                .attr("role", "region")
                                .attr("aria-label", caption)
                                .attr("tabindex", "0")
                                .of(level.isByDay() ? ofDays() : ofWeeks()));
    }

    /** What stands beside each other where a week or a day has several duties. */
    private Html kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        level.level().pattern().turns().stream().map(Turn::kind).forEach(kinds::add);
        String told = kinds.size() > 1
                ? words.say(
                        "calendar.kinds",
                        kinds.stream().map(kind -> kind(kind, words)).collect(Collectors.joining(", ")))
                : "";
        int atOnce = level.level().atOnce();
        String several = atOnce > 1 ? words.say("calendar.atOnce", words.whole(atOnce)) : "";
        String text = told + (told.isEmpty() || several.isEmpty() ? "" : words.say("semicolon")) + several;
        return text.isEmpty() ? Html.NOTHING : Html.tag("small").of(" " + text);
    }

    /** The name of a kind of duty, as the scenario has it where the report has no word for it. */
    static String kind(String kind, Words words) {
        return words.has("duty." + kind) ? words.say("duty." + kind) : kind;
    }

    private Html ofWeeks() {
        SortedMap<LocalDate, List<LevelResult.OnDuty>> weeks = new TreeMap<>();
        for (LevelResult.OnDuty each : level.duties()) {
            LocalDate monday =
                    each.duty().start().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, day -> new ArrayList<>()).add(each);
        }
        SortedMap<YearMonth, List<Html>> cells = new TreeMap<>();
        for (List<LevelResult.OnDuty> week : weeks.values()) {
            LocalDate start = week.getFirst().duty().start().toLocalDate();
            if (page.holds(start)) {
                cells.computeIfAbsent(YearMonth.from(start), month -> new ArrayList<>())
                        .add(week(week));
            }
        }
        int columns = cells.values().stream().mapToInt(List::size).max().orElse(1);
        List<Html> rows = new ArrayList<>();
        for (YearMonth month : page.listMonths()) {
            List<Html> row = new ArrayList<>(List.of(head(month)));
            row.addAll(cells.getOrDefault(month, List.of()));
            row.addAll(
                    Collections.nCopies(columns + 1 - row.size(), Html.tag("td").of()));
            rows.add(Html.tag("tr").of(row));
        }
        return table(
                List.of(Html.tag("th")
                        .attr("scope", "colgroup")
                        .attr("colspan", Integer.toString(columns))
                        .of(words.say("calendar.weeks"))),
                rows);
    }

    private Html week(List<LevelResult.OnDuty> week) {
        Duty first = week.getFirst().duty();
        Duty last = week.getLast().duty();
        Set<String> remarks = new LinkedHashSet<>();
        week.forEach(each -> {
            marks.listFeasts(each.duty()).forEach(feast -> remarks.add(CalendarMarks.FEAST + " " + feast));
            remarks.addAll(marks.listClockChanges(each.duty()));
        });
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("span")
                .attr("class", "dates")
                .of(first.start().getDayOfMonth() + "–" + last.end().getDayOfMonth()));
        for (int k = 0; k < week.size(); k++) {
            boolean isLater = k > 0
                    && !week.get(k).duty().start().equals(week.get(k - 1).duty().start());
            parts.add(isLater ? Html.tag("span").attr("class", "then").of(" ") : Html.NOTHING);
            parts.add(DutyChip.of(week.get(k), words));
        }
        remarks.forEach(remark -> parts.add(Html.tag("small").of(remark)));
        return Html.tag("td").of(parts);
    }

    private Html ofDays() {
        SortedMap<LocalDate, List<Html>> days = new TreeMap<>();
        for (LevelResult.OnDuty each : level.duties()) {
            LocalDate day = each.duty().start().toLocalDate();
            if (page.holds(day)) {
                days.computeIfAbsent(day, start -> new ArrayList<>()).add(DutyChip.of(each, words));
            }
        }
        List<Html> heads = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            heads.add(Html.tag("th").attr("scope", "col").of(Integer.toString(day)));
        }
        List<Html> rows = new ArrayList<>();
        for (YearMonth month : page.listMonths()) {
            List<Html> row = new ArrayList<>(List.of(head(month)));
            for (int day = 1; day <= DAYS; day++) {
                row.add(
                        day > month.lengthOfMonth()
                                ? Html.tag("td").attr("class", "off").of()
                                : day(month.atDay(day), days.getOrDefault(month.atDay(day), List.of())));
            }
            rows.add(Html.tag("tr").of(row));
        }
        return table(heads, rows);
    }

    private Html day(LocalDate day, List<Html> chips) {
        List<String> css = new ArrayList<>();
        if (marks.isFeast(day)) {
            css.add("feast");
        }
        if (marks.hasClockChange(day)) {
            css.add("clock");
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            css.add("weekend");
        }
        Html.Tag cell = Html.tag("td");
        return (css.isEmpty() ? cell : cell.attr("class", String.join(" ", css))).of(chips);
    }

    private Html head(YearMonth month) {
        return Html.tag("th").attr("scope", "row").of(dates.shortMonth(month, page.isYearSaid(month)));
    }

    private Html table(List<Html> heads, List<Html> rows) {
        List<Html> all = new ArrayList<>();
        all.add(Html.tag("th").attr("scope", "col").of(words.say("calendar.month")));
        all.addAll(heads);
        return Html.tag("table")
                .of(
                        Html.tag("thead").of(Html.tag("tr").of(all)),
                        Html.tag("tbody").of(rows));
    }
}
