package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** Who is on duty when, by neutral numbers, a page of the calendar for each twelve months; then what nobody has. */
final class RotaCalendarSection {

    /** Duties without an agent that are listed; all of them are marked in the calendar. */
    private static final int MOST_LISTED = 60;

    private RotaCalendarSection() {}

    static Html of(RotaResult result, Words words) {
        Dates dates = new Dates(words);
        CalendarMarks marks = new CalendarMarks(result, words);
        List<CalendarPage> pages = CalendarPage.listOf(result.from(), result.to());
        boolean isByDay = result.levels().stream().anyMatch(LevelResult::isByDay);
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p").of(words.say("rota-calendar.note")));
        parts.add(legend(result, isByDay, words));
        if (pages.size() > 1) {
            parts.add(pagesToGo(pages, dates, words));
        }
        for (int p = 0; p < pages.size(); p++) {
            CalendarPage page = pages.get(p);
            if (pages.size() > 1) {
                parts.add(Html.tag("h3").attr("id", anchor(p)).of(page.label(dates)));
            }
            parts.add(Html.tag("div")
                    .attr("class", "calendars")
                    .of(result.levels().stream()
                            .map(level -> new CalendarTable(level, page, marks, words).toHtml())
                            .toList()));
            parts.addAll(marks.lines(page.first().atDay(1), page.last().atEndOfMonth(), isByDay));
        }
        parts.add(unassigned(result, dates, words));
        return Section.of("rota-calendar", words, parts.toArray(Html[]::new));
    }

    private static String anchor(int page) {
        return "rota-page-" + (page + 1);
    }

    private static Html pagesToGo(List<CalendarPage> pages, Dates dates, Words words) {
        List<Html> links = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            links.add(
                    Html.tag("a").attr("href", "#" + anchor(p)).of(pages.get(p).label(dates)));
        }
        return Html.tag("nav")
                .attr("class", "pages")
                .attr("aria-label", words.say("calendar.pages"))
                .of(links);
    }

    private static Html legend(RotaResult result, boolean isByDay, Words words) {
        List<Html> items = new ArrayList<>();
        items.add(item(Html.tag("b").attr("class", "duty n1").of("1"), words.say("calendar.legend.number")));
        items.add(item(Html.tag("b").attr("class", "duty nobody").of("–"), words.say("calendar.legend.nobody")));
        if (result.findChanges().isPresent()) {
            items.add(item(
                    Html.tag("b")
                            .attr("class", "duty changed")
                            .of(Html.tag("ins").of("1")),
                    words.say("calendar.legend.changed")));
        }
        Html star = Html.text(CalendarMarks.FEAST);
        items.add(item(
                isByDay ? Html.tag("b").attr("class", "feast").of(star) : star, words.say("calendar.legend.feast")));
        if (isByDay) {
            items.add(item(Html.tag("b").attr("class", "weekend").of("5"), words.say("calendar.legend.weekend")));
        }
        return Html.tag("ul").attr("class", "calendar-legend").of(items);
    }

    private static Html item(Html sign, String text) {
        return Html.tag("li").of(sign, Html.text(" " + text));
    }

    private static Html unassigned(RotaResult result, Dates dates, Words words) {
        Table table = new Table(words.say("calendar.unassigned"))
                .words(words.say("calendar.level"))
                .words(words.say("calendar.kind"))
                .words(words.say("calendar.from"))
                .words(words.say("calendar.until"));
        int count = 0;
        for (LevelResult level : result.levels()) {
            for (LevelResult.OnDuty each : level.listUnassigned()) {
                if (count < MOST_LISTED) {
                    table.row(
                            level.name(),
                            CalendarTable.kind(each.duty().kind(), words),
                            dates.moment(each.duty().start()),
                            dates.moment(each.duty().end()));
                }
                count++;
            }
        }
        if (count == 0) {
            return Html.tag("p").of(words.say("calendar.unassigned.none"));
        }
        return count <= MOST_LISTED
                ? table.toHtml()
                : Html.join(
                        table.toHtml(),
                        Section.note(words.say(
                                "calendar.unassigned.more",
                                words.whole(MOST_LISTED),
                                words.whole(count - MOST_LISTED))));
    }
}
