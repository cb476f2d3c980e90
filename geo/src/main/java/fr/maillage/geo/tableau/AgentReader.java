package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.geo.heading.Identifiers;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.WordLists;
import fr.maillage.geo.heading.Words;
import fr.maillage.geo.table.CappedFaults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the agent of each poste. */
final class AgentReader {

    /** Written where an agent would stand. */
    private static final Set<String> VACANT =
            Set.of("", "vacant", "vacante", "vacance", "poste vacant", "non pourvu", "aucun", "neant");

    private static final List<Field> OF_AGENT = List.of(
            Field.RESIDENCE,
            Field.QUALIFICATIONS,
            Field.WISHED_ANTENNE,
            Field.WISHED_POLE,
            Field.WISHED_METIER,
            Field.FIXED,
            Field.TRAVEL_LIMIT);

    private static final Pattern KM = Pattern.compile("([0-9]{1,4}(?:[.,][0-9]{1,6})?) ?(?:km)?");

    /** Of any longer way its millimetres leave the int. */
    private static final int MOST_KM = 2000;

    private boolean isResidenceMissed;
    private final CommuneField communes;
    private final Spellings metiers;
    private final Spellings qualifications;
    private final Spellings units;
    private final Map<String, RowFields> firstByAgent = new HashMap<>();
    private int nameLike;
    private @Nullable Place firstNameLike;

    AgentReader(CommuneField communes, Spellings metiers, TableauWords words) {
        this.communes = communes;
        this.metiers = metiers;
        this.qualifications = new Spellings(Words::stem, words.qualifications());
        this.units = new Spellings(Words::fold, words.units());
    }

    /** Empty where the poste is vacant; with a fault in the row the agent is of no use. */
    Optional<Agent> findAgent(RowFields fields) {
        if (!fields.isGood(Field.AGENT)) {
            return Optional.empty();
        }
        String id = fields.text(Field.AGENT);
        boolean isVacant = isVacant(id);
        String said = fields.text(Field.VACANT);
        if (!said.isEmpty() && fields.hasColumn(Field.AGENT) && WordLists.isYes(said) != isVacant) {
            fields.fault(
                    Field.VACANT,
                    "vacant-or-not",
                    Found.quote(said) + (isVacant ? " and no agent" : " and the agent " + Found.quote(id)),
                    "the same in both columns",
                    "Correct one of the two.");
        }
        if (isVacant) {
            checkEmpty(fields);
            return Optional.empty();
        }
        noteIdentifier(fields, id);
        if (!fields.hasColumn(Field.RESIDENCE) && !isResidenceMissed) {
            isResidenceMissed = true;
            fields.fault(
                    Field.RESIDENCE,
                    "missing-column",
                    "agents, and no column of the communes where they live",
                    "a column " + Field.RESIDENCE.heading(),
                    "Add the column, or write in staffing.columns.residence what it is called.");
        }
        String residence = communes.read(
                fields,
                Field.RESIDENCE,
                true,
                "Write the commune where the agent lives; that of the site if the way is not to count.");
        Set<String> owned = WordLists.split(
                fields.text(Field.QUALIFICATIONS),
                word -> qualifications.findSpelling(word).isPresent());
        SortedSet<String> spelled = new TreeSet<>();
        owned.forEach(word -> spelled.add(qualifications.getSpelling(word)));
        Wishes wishes = new Wishes(
                wishes(fields, Field.WISHED_ANTENNE, units),
                wishes(fields, Field.WISHED_POLE, units),
                wishes(fields, Field.WISHED_METIER, metiers));
        return Optional.of(new Agent(
                id, residence, spelled, wishes, FixedAspects.readFixed(fields, Field.FIXED), travelLimitMm(fields)));
    }

    private static SortedSet<String> wishes(RowFields fields, Field field, Spellings known) {
        SortedSet<String> wishes = new TreeSet<>();
        WordLists.split(fields.text(field), word -> known.findSpelling(word).isPresent())
                .forEach(word -> wishes.add(known.findSpelling(word).orElse(word)));
        return Collections.unmodifiableSortedSet(wishes);
    }

    private static void checkEmpty(RowFields fields) {
        if (!fields.hasColumn(Field.AGENT)) {
            return;
        }
        OF_AGENT.stream()
                .filter(field -> !Words.fold(fields.text(field)).isEmpty())
                .findFirst()
                .ifPresent(field -> fields.fault(
                        field,
                        "no-agent",
                        field.heading() + " of a vacant poste",
                        "an agent whose it is",
                        "Write the agent's identifier in its column, or empty this one."));
    }

    private void noteIdentifier(RowFields fields, String id) {
        RowFields first = firstByAgent.putIfAbsent(Identifiers.key(id), fields);
        if (first != null) {
            fields.fault(
                    Field.AGENT,
                    "doubled-agent",
                    "the agent " + Found.quote(id) + " again, " + fields.firstOf(Field.AGENT, first),
                    "each agent once",
                    "Correct one of the two identifiers, or take the agent off one of the two postes.");
        }
        if (Identifiers.isNameLike(id)) {
            firstNameLike = nameLike == 0 ? fields.place(Field.AGENT) : firstNameLike;
            nameLike++;
        }
    }

    /** Whether what stands in place of an agent says that there is none. */
    static boolean isVacant(String id) {
        return VACANT.contains(Words.fold(id));
    }

    private static @Nullable Integer travelLimitMm(RowFields fields) {
        String text = fields.text(Field.TRAVEL_LIMIT);
        if (Words.fold(text).isEmpty()) {
            return null;
        }
        var matcher = KM.matcher(text);
        BigDecimal km = matcher.matches() ? new BigDecimal(matcher.group(1).replace(',', '.')) : BigDecimal.valueOf(-1);
        if (km.signum() >= 0 && km.compareTo(BigDecimal.valueOf(MOST_KM)) <= 0) {
            return km.movePointRight(6).setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
        fields.fault(
                Field.TRAVEL_LIMIT,
                "bad-travel-limit",
                Found.quote(text),
                "kilometres one way, from 0 to " + MOST_KM,
                "Write a number such as 30 or 12.5; leave the field empty where there is no limit.");
        return null;
    }

    /** Tells of identifiers that look like names. */
    void finish(CappedFaults faults) {
        if (firstNameLike != null) {
            faults.add(Fault.warning(
                    "names-of-agents",
                    firstNameLike,
                    nameLike == 1
                            ? "an agent who seems to be called by name"
                            : nameLike + " agents who seem to be called by name, the first here",
                    "identifiers",
                    "Put identifiers in their place: whatever stands here goes into the files of the run."));
        }
    }
}
