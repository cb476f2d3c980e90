package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.fault.Place;
import fr.maillage.geo.heading.Identifiers;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the agents of a rota of those that a scenario, or its file, lists. */
final class RosterAgents {

    /** Shorter names, such as those of directions, may well differ in a letter. */
    private static final int LONG_NAME = 5;

    private final RotaSettings settings;
    private final RosterNames names;
    private final Consumer<Fault> faults;
    private final Map<String, Place> placeById = new HashMap<>();
    private final List<RotaAgent> agents = new ArrayList<>();
    private int nameLike;
    private @Nullable Place firstNameLike;

    private RosterAgents(RotaSettings settings, RosterNames names, Consumer<Fault> faults) {
        this.settings = settings;
        this.names = names;
        this.faults = faults;
    }

    /** Those that are there on some day of the period. */
    static List<RotaAgent> list(
            List<Said<AgentRow>> rows, RotaSettings settings, RosterNames names, Consumer<Fault> faults) {
        RosterAgents roster = new RosterAgents(settings, names, faults);
        rows.forEach(roster::add);
        roster.nameLike();
        roster.responsables();
        roster.spellings();
        return roster.agents.stream()
                .filter(agent -> agent.isThere(settings.from(), settings.until()))
                .toList();
    }

    private void add(Said<AgentRow> said) {
        AgentRow row = said.what();
        Place earlier = placeById.putIfAbsent(Identifiers.key(row.agent()), said.place());
        if (earlier != null) {
            faults.accept(ScenarioFault.DOUBLED_AGENT.at(
                    said.place(),
                    "the agent " + Found.quote(row.agent()) + " again",
                    "each agent once; it stands already at " + earlier,
                    "Take one of the two out, or correct its identifier."));
            return;
        }
        if (Identifiers.isNameLike(row.agent())) {
            firstNameLike = nameLike == 0 ? said.place() : firstNameLike;
            nameLike++;
        }
        SortedSet<String> levels = new TreeSet<>();
        (row.levels().isEmpty() ? names.listLevels() : row.levels())
                .forEach(word ->
                        names.findLevel(word, said.place(), faults).ifPresent(level -> levels.add(level.name())));
        String antenne = row.antenne() == null
                ? null
                : ScenarioDocument.orNull(names.findAntenne(row.antenne(), said.place(), faults));
        LocalDate departure = row.departure() == null ? null : row.departure().plusDays(1);
        if (row.arrival() != null && departure != null && !row.arrival().isBefore(departure)) {
            faults.accept(ScenarioFault.ENDS_BEFORE_START.at(
                    said.place(),
                    "an agent who arrives on " + row.arrival() + " and leaves on " + row.departure(),
                    "a departure on the day of the arrival or later",
                    "Correct one of the two."));
            return;
        }
        RotaAgent agent = new RotaAgent(
                row.agent(),
                antenne,
                antenne != null,
                row.isResponsable() && antenne != null,
                levels,
                row.milliQuotite(),
                row.arrival(),
                departure);
        if (!agent.isThere(settings.from(), settings.until())) {
            faults.accept(ScenarioFault.OUTSIDE_PERIOD.warnAt(
                    said.place(),
                    "an agent who is there on no day of the period",
                    "arrival and departure that leave days from " + settings.from() + " to "
                            + settings.until().minusDays(1),
                    "The agent is passed over; correct the dates, or take it out."));
        }
        agents.add(agent);
    }

    private void nameLike() {
        if (firstNameLike != null) {
            faults.accept(ScenarioFault.NAMES_OF_AGENTS.warnAt(
                    firstNameLike,
                    nameLike == 1
                            ? "an agent who seems to be called by name"
                            : nameLike + " agents who seem to be called by name, the first here",
                    "identifiers",
                    "Put identifiers in their place: whatever stands here goes into the files of the run."));
        }
    }

    private void responsables() {
        Map<String, List<RotaAgent>> heads = new LinkedHashMap<>();
        Map<String, Place> placeByAntenne = new LinkedHashMap<>();
        for (RotaAgent agent : agents) {
            if (agent.antenne() != null && agent.isThere(settings.from(), settings.until())) {
                placeByAntenne.putIfAbsent(agent.antenne(), place(agent));
                List<RotaAgent> own = heads.computeIfAbsent(agent.antenne(), name -> new ArrayList<>());
                if (agent.isResponsable()) {
                    own.stream()
                            .filter(agent::meets)
                            .findFirst()
                            .ifPresent(other -> faults.accept(twoResponsables(agent, other)));
                    own.add(agent);
                }
            }
        }
        heads.forEach((antenne, own) -> {
            if (own.isEmpty()) {
                faults.accept(ScenarioFault.ANTENNE_WITHOUT_RESPONSABLE.warnAt(
                        placeByAntenne.getOrDefault(antenne, Place.of("")),
                        "no responsable of the antenne " + Found.plain(antenne),
                        "one of its agents",
                        "Mark the one who heads it; as it is, somebody stands in every day."));
            }
        });
    }

    private Place place(RotaAgent agent) {
        return placeById.getOrDefault(Identifiers.key(agent.id()), Place.of(""));
    }

    private Fault twoResponsables(RotaAgent agent, RotaAgent other) {
        return ScenarioFault.TWO_RESPONSABLES.at(
                place(agent),
                "a second responsable of the antenne " + Found.plain(String.valueOf(agent.antenne()))
                        + " at a time, beside the one at " + place(other),
                "one at a time",
                "Give one of the two a departure, the other an arrival, or mark one of them only.");
    }

    private void spellings() {
        List<String> antennes = agents.stream()
                .map(RotaAgent::antenne)
                .filter(name -> name != null && name.length() >= LONG_NAME)
                .distinct()
                .toList();
        for (int a = 0; a < antennes.size(); a++) {
            for (String earlier : antennes.subList(0, a)) {
                String name = antennes.get(a);
                boolean isNumbered = name.matches(".*[0-9].*") || earlier.matches(".*[0-9].*");
                if (!isNumbered && Nearest.edits(name, earlier) == 1) {
                    Place place = agents.stream()
                            .filter(agent -> name.equals(agent.antenne()))
                            .findFirst()
                            .map(this::place)
                            .orElseThrow();
                    faults.accept(ScenarioFault.ANTENNE_SPELLINGS.warnAt(
                            place,
                            "the antenne " + Found.plain(name) + " beside " + Found.plain(earlier),
                            "one spelling of each antenne",
                            "Write it the same if it is one; as it is, they are two."));
                }
            }
        }
    }
}
