package fr.maillage.app.study;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.rota.AgentRota;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each agent has: duties, hours, load and what is due; and its wishes that are not met. */
final class RotaBookAgents {

    private final RotaBook book;
    private final RotaResult result;
    private final SortedSet<String> kinds = new TreeSet<>();
    private final boolean isPaid;

    RotaBookAgents(RotaBook book) {
        this.book = book;
        result = book.result();
        book.index().duties().forEach(duty -> kinds.add(duty.kind()));
        isPaid = result.problem().compensation() == Compensation.PAY;
    }

    WorkbookSheet agents() {
        SheetTable table = new SheetTable(null, columns(), book.words().say("total"));
        for (int a = 0; a < result.problem().agents().size(); a++) {
            table.row(cells(
                            result.problem().agents().get(a),
                            result.figures().agents().get(a))
                    .toArray());
        }
        return new WorkbookSheet(
                book.words().say("sheet.agents"),
                List.of(book.words().say("sheet.agents"), book.words().say("agents.note")),
                List.of(table));
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                book.text("agent"),
                book.text("antenne"),
                book.text("levels"),
                book.column("quotite", Kind.ETP),
                book.sum("count", Kind.WHOLE)));
        kinds.forEach(kind -> columns.add(SheetColumn.summed(book.words().sayOrPlain("kind.", kind), Kind.WHOLE)));
        columns.addAll(book.hourColumns());
        columns.addAll(List.of(
                book.sum("hours", Kind.HUNDREDTHS),
                book.sum("load", Kind.HUNDREDTHS),
                book.column("carried", Kind.HUNDREDTHS),
                book.column("daysPresent", Kind.WHOLE),
                book.column("share", Kind.HUNDREDTHS),
                book.column("deviation", Kind.HUNDREDTHS),
                book.sum("feastCount", Kind.WHOLE),
                book.text("feasts"),
                book.sum("unmetWishes", Kind.WHOLE)));
        for (OnCallUnit unit : OnCallUnit.values()) {
            columns.add(SheetColumn.summed(book.words().say("unit." + unit), Kind.WHOLE));
        }
        columns.add(book.sum("holidaySaturdays", Kind.WHOLE));
        if (isPaid) {
            columns.add(book.sum("euros", Kind.HUNDREDTHS));
        } else {
            columns.add(book.sum("restDays", Kind.HUNDREDTHS));
            columns.add(book.sum("restMinutes", Kind.WHOLE));
            columns.add(book.sum("unconfirmed", Kind.WHOLE));
        }
        return columns;
    }

    private List<@Nullable Object> cells(OnCallAgent agent, AgentRota rota) {
        Long share = rota.share();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(agent.id());
        cells.add(agent.antenne());
        cells.add(String.join(" ; ", agent.levels()));
        cells.add(Decimals.etp(agent.milliQuotite()));
        cells.add(rota.duties());
        kinds.forEach(kind -> cells.add(rota.dutiesByKind().getOrDefault(kind, 0)));
        cells.addAll(RotaBook.hourCells(rota.hours()));
        cells.add(RotaBook.hours(rota.hours().totalMinutes()));
        cells.add(RotaBook.hours(rota.load()));
        cells.add(RotaBook.hours(rota.carried()));
        cells.add(rota.daysPresent());
        cells.add(share == null ? null : Decimals.hundredths(share));
        cells.add(
                share == null
                        ? null
                        : Decimals.hundredths(share - result.figures().load().mean()));
        cells.add(rota.feasts().size());
        cells.add(book.feasts(rota.feasts()));
        cells.add(rota.unmetWishes());
        for (OnCallUnit unit : OnCallUnit.values()) {
            cells.add(rota.units().count(unit));
        }
        cells.add(rota.units().holidaySaturdays());
        if (isPaid) {
            cells.add(BigDecimal.valueOf(rota.due().cents(), 2));
        } else {
            cells.add(BigDecimal.valueOf(5L * rota.due().rest().halfDays(), 1));
            cells.add(rota.due().rest().minutes());
            cells.add(rota.due().rest().unconfirmed());
        }
        return cells;
    }

    WorkbookSheet wishes() {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        book.text("agent"),
                        book.text("wish"),
                        book.column("from", Kind.DATE),
                        book.column("to", Kind.DATE),
                        book.text("got")),
                null);
        for (OnCallAgent agent : result.problem().agents()) {
            for (DutyWish wish : agent.wishes()) {
                listUnmet(agent, wish)
                        .forEach(got -> table.row(
                                agent.id(),
                                book.words().say(wish.isFor() ? "wish.for" : "wish.against"),
                                wish.from(),
                                wish.until().minusDays(1),
                                got));
            }
        }
        return new WorkbookSheet(book.words().say("sheet.wishes"), List.of(), List.of(table));
    }

    /** What an agent got in place of what it wished: each duty against a wish for none, or that there is none. */
    private List<String> listUnmet(OnCallAgent agent, DutyWish wish) {
        List<String> own = new ArrayList<>();
        for (int d = 0; d < book.index().duties().size(); d++) {
            Duty duty = book.index().duties().get(d);
            if (agent.id().equals(book.agentOf(d)) && wish.overlaps(duty.start(), duty.end())) {
                own.add(duty.id());
            }
        }
        if (!wish.isFor()) {
            return own;
        }
        boolean isInPeriod = wish.from().isBefore(result.problem().until())
                && result.problem().from().isBefore(wish.until());
        return own.isEmpty() && isInPeriod ? List.of(book.words().say("wish.none")) : List.of();
    }
}
