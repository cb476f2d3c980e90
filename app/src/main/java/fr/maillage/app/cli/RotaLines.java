package fr.maillage.app.cli;

import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.study.RotaPreview;
import fr.maillage.domain.fault.Found;
import java.util.Locale;

/** What a scenario asks of its rota, in one line. */
final class RotaLines {

    private RotaLines() {}

    static String line(AskedRota asked, RotaPreview preview) {
        int duties = asked.countDuties();
        Integer earlier = preview.earlier();
        return String.format(
                Locale.ROOT,
                "rota: %s to %s, %,d %s, %s%s; %s%s",
                asked.firstDay(),
                asked.lastDay(),
                duties,
                duties == 1 ? "duty" : "duties",
                Found.count(preview.agents(), "agent"),
                asked.isOfStaffing() ? " of today's tableau" : "",
                asked.areAbsencesFictional() ? "fictional absences" : Found.count(asked.countAbsences(), "absence"),
                earlier == null ? "" : "; follows revision " + earlier);
    }
}
