package fr.maillage.domain.rota;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A duty of the period or a past one, as the rules between two of them see it.
 *
 * @param label in messages
 */
record Occasion(String label, LocalDateTime start, LocalDateTime end, List<FeastDay> feasts) {

    static Occasion of(RotaIndex index, int duty) {
        Duty of = index.duties().get(duty);
        return new Occasion(of.id(), of.start(), of.end(), index.listFeasts(duty));
    }

    static Occasion of(RotaIndex index, PastDuty past) {
        return new Occasion("the past " + past, past.start(), past.end(), index.listFeasts(past));
    }

    boolean overlaps(Occasion other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Real time from the end of this one to the start of a later one. */
    Duration restBefore(Occasion later, ZoneId zone) {
        return Duration.between(
                end.atZone(zone).toInstant(), later.start.atZone(zone).toInstant());
    }
}
