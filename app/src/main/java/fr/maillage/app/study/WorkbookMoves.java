package fr.maillage.app.study;

import fr.maillage.domain.staffing.Change;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.geo.workbook.SheetColumn;
import fr.maillage.geo.workbook.SheetColumn.Kind;
import fr.maillage.geo.workbook.SheetTable;
import fr.maillage.geo.workbook.WorkbookSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every agent for whom the site, the poste, the métier, the pôle or most of the team changes, and why. */
final class WorkbookMoves {

    private final WorkbookData data;
    private final WorkbookWords words;

    WorkbookMoves(WorkbookData data) {
        this.data = data;
        this.words = data.words();
    }

    WorkbookSheet sheet() {
        SheetTable table = new SheetTable(
                null,
                List.of(
                        text("agent"),
                        text("posteBefore"),
                        text("posteAfter"),
                        text("antenneBefore"),
                        text("poleBefore"),
                        text("antenneAfter"),
                        text("poleAfter"),
                        text("metierBefore"),
                        text("metierAfter"),
                        text("siteBefore"),
                        text("siteAfter"),
                        SheetColumn.of(words.say("column.kmBefore"), Kind.KM),
                        SheetColumn.of(words.say("column.kmAfter"), Kind.KM),
                        SheetColumn.summed(words.say("column.kmAdded"), Kind.KM),
                        text("reason"),
                        SheetColumn.summed(words.say("column.trainingDays"), Kind.WHOLE),
                        text("againstWish"),
                        SheetColumn.summed(words.say("column.unmetWishes"), Kind.WHOLE),
                        text("apart"),
                        text("otherwise")),
                words.say("total"));
        for (Change change : data.result().figures().changes()) {
            if (data.isListedMove(change)) {
                table.row(cells(change));
            }
        }
        return new WorkbookSheet(words.say("sheet.moves"), List.of(words.say("moves.note")), List.of(table));
    }

    private SheetColumn text(String key) {
        return SheetColumn.text(words.say("column." + key));
    }

    private @Nullable Object[] cells(Change change) {
        Commutes commutes = data.result().commutes();
        String residence = data.getAgent(change.agent()).residence();
        Unit unit = data.unit(change.toUnit());
        return new @Nullable Object[] {
            change.agent(),
            change.fromPoste(),
            change.toPoste(),
            change.from().antenne(),
            change.from().pole(),
            data.antenne(unit),
            unit.pole(),
            change.fromMetier(),
            change.toMetier(),
            data.site(change.from().site()),
            data.site(change.toSite()),
            WorkbookData.km(commutes.mm(residence, change.from().site())),
            WorkbookData.km(commutes.mm(residence, change.toSite())),
            WorkbookData.km(Math.max(0, change.addedMm())),
            reason(change, unit),
            change.trainingDays(),
            words.mark(change.isAgainstWish()),
            change.unmetWishes(),
            words.mark(change.isApart()),
            words.mark(Boolean.TRUE.equals(change.isOtherwise()))
        };
    }

    /** Whether the site of today lies in the territory that the unit is there for. */
    private boolean isInOwnAntenne(Change change, Unit unit) {
        return unit.antenne() == null
                || data.result().problem().antennes().stream()
                        .filter(antenne -> antenne.name().equals(unit.antenne()))
                        .anyMatch(antenne ->
                                antenne.communes().contains(change.from().site()));
    }

    /** The first of these that holds: a wish that is met, an exchange, the pôle that moves within its antenne, a need. */
    private String reason(Change change, Unit unit) {
        if (change.isMoved() && !change.isAgainstWish()) {
            return words.say("reason.wish");
        }
        if (change.changesPoste()) {
            return words.say("reason.exchange");
        }
        if (data.followsPole(change) && isInOwnAntenne(change, unit) && !change.changesMetier()) {
            return words.say("reason.pole", unit.name());
        }
        return words.say("reason.need", change.toMetier(), unit.name());
    }
}
