package fr.maillage.app.study;

import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.FeastDay;
import fr.maillage.domain.rota.RotaIndex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the events of a rota's calendars.
 *
 * @param index of the rota
 */
record CalendarTexts(RotaIndex index, WorkbookWords words) {

    /** What an agenda knows an event by: the same for the same words, and for no others. */
    String uid(String... of) {
        return UUID.nameUUIDFromBytes(String.join("\n", of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String nameOfAll(String title) {
        return words.say("calendar.all", title);
    }

    String nameOfOwn(String agent, String title) {
        return words.say("calendar.own", agent, title);
    }

    String duty(Duty duty, @Nullable String agent) {
        return words.say("calendar.duty", duty.level(), agent == null ? words.say("nobody") : agent);
    }

    String ownDuty(Duty duty) {
        return words.say("calendar.ownDuty", duty.level());
    }

    String interim(Substitution substitution) {
        return words.say("calendar.interim", absent(substitution), substitution.antenne(), substitution.substitute());
    }

    String ownInterim(Substitution substitution) {
        return words.say("calendar.ownInterim", absent(substitution), substitution.antenne());
    }

    private String absent(Substitution substitution) {
        String absent = substitution.absent();
        return absent == null ? words.say("calendar.responsable") : absent;
    }

    String cancelled(String summary) {
        return words.say("calendar.cancelled", summary);
    }

    /** Its kind, its real hours and its feasts; nothing of a duty that there is no more. */
    String description(Duty duty) {
        OptionalInt position = index.findDuty(duty.id());
        if (position.isEmpty()) {
            return "";
        }
        int d = position.orElseThrow();
        List<FeastDay> feasts = index.listFeasts(d);
        String text = words.say(
                "calendar.dutyText",
                words.sayOrPlain("kind.", duty.kind()),
                RotaBook.hours(index.hours(d).totalMinutes()).toPlainString());
        return feasts.isEmpty()
                ? text
                : text + "\n"
                        + words.say(
                                "calendar.dutyFeasts",
                                feasts.stream()
                                        .map(feast -> words.say("feast." + feast.feast()))
                                        .collect(Collectors.joining(", ")));
    }

    String description(Substitution substitution) {
        return words.say(
                "calendar.interimText",
                substitution.from().toString(),
                substitution.until().minusDays(1).toString());
    }
}
