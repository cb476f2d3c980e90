package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.geo.heading.Identifiers;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.Said;
import fr.maillage.geo.roster.WishRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds absences and wishes against the agents and the period. */
final class RosterDays {

    /** The last duty of a period may end so much later. */
    private static final int LONGEST_DUTY_DAYS = 7;

    private final RotaSettings settings;
    private final RosterNames names;
    private final Consumer<Fault> faults;

    RosterDays(RotaSettings settings, RosterNames names, Consumer<Fault> faults) {
        this.settings = settings;
        this.names = names;
        this.faults = faults;
    }

    /** By what the spellings of an agent have in common, in the order written. */
    Map<String, List<Absence>> absences(List<Said<AbsenceRow>> rows) {
        Map<String, List<Absence>> absences = new HashMap<>();
        for (Said<AbsenceRow> said : rows) {
            AbsenceRow row = said.what();
            Optional<String> agent = names.findAgent(row.agent(), said.place(), faults);
            if (!isGood("an absence", row.from(), row.to(), said.place()) || agent.isEmpty()) {
                continue;
            }
            Absence absence = new Absence(row.from(), row.to().plusDays(1), row.kind());
            List<Absence> own = absences.computeIfAbsent(Identifiers.key(row.agent()), key -> new ArrayList<>());
            own.stream()
                    .filter(other -> other.overlaps(
                            absence.from().atStartOfDay(), absence.until().atStartOfDay()))
                    .findFirst()
                    .ifPresent(other -> faults.accept(ScenarioFault.ABSENCES_OVERLAP.warnAt(
                            said.place(),
                            "an absence from " + row.from() + " to " + row.to() + " of "
                                    + Found.quote(agent.orElseThrow()) + " beside one from " + other.from() + " to "
                                    + other.until().minusDays(1),
                            "absences of an agent one after the other",
                            "Each day counts once; correct the dates if they are wrong.")));
            if (!own.contains(absence)) {
                own.add(absence);
            }
        }
        return absences;
    }

    /** Likewise. */
    Map<String, List<DutyWish>> wishes(List<Said<WishRow>> rows) {
        Map<String, List<DutyWish>> wishes = new HashMap<>();
        for (Said<WishRow> said : rows) {
            WishRow row = said.what();
            Optional<String> agent = names.findAgent(row.agent(), said.place(), faults);
            if (isGood("a wish", row.from(), row.to(), said.place()) && agent.isPresent()) {
                DutyWish wish = new DutyWish(row.from(), row.to().plusDays(1), row.isFor());
                List<DutyWish> own = wishes.computeIfAbsent(Identifiers.key(row.agent()), key -> new ArrayList<>());
                if (!own.contains(wish)) {
                    own.add(wish);
                }
            }
        }
        return wishes;
    }

    private boolean isGood(String what, LocalDate from, LocalDate to, Place place) {
        if (to.isBefore(from)) {
            faults.accept(ScenarioFault.ENDS_BEFORE_START.at(
                    place,
                    what + " from " + from + " to " + to,
                    "a last day that is not before the first",
                    "Correct one of the two."));
            return false;
        }
        if (to.isBefore(settings.from()) || !from.isBefore(settings.until().plusDays(LONGEST_DUTY_DAYS))) {
            faults.accept(ScenarioFault.OUTSIDE_PERIOD.warnAt(
                    place,
                    what + " from " + from + " to " + to,
                    "days from " + settings.from() + " to " + settings.until().minusDays(1),
                    "It is passed over; correct the dates if they are wrong."));
            return false;
        }
        return true;
    }
}
