package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.rota.Level;
import fr.maillage.geo.heading.Identifiers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The levels, agents and antennes of a rota by whatever spelling; a fault for what there is not. */
final class RosterNames {

    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, String> antennes = new LinkedHashMap<>();
    private final Map<String, String> spelled = new LinkedHashMap<>();
    private @Nullable Map<String, String> agents;
    private final Hints hints = new Hints();

    /** @param antennes names; none where any will do */
    RosterNames(List<LevelSettings> levels, Collection<String> antennes) {
        levels.forEach(each -> this.levels.put(AntenneNames.key(each.level().name()), each.level()));
        antennes.forEach(name -> this.antennes.put(AntenneNames.key(name), name));
    }

    /** From now on agents have to be among these. */
    void setAgents(Collection<String> ids) {
        Map<String, String> byKey = new LinkedHashMap<>();
        ids.forEach(id -> byKey.putIfAbsent(Identifiers.key(id), id));
        agents = byKey;
    }

    List<String> listLevels() {
        return levels.values().stream().map(Level::name).toList();
    }

    Optional<Level> findLevel(String word, Place place, Consumer<Fault> faults) {
        Optional<Level> level = Optional.ofNullable(levels.get(AntenneNames.key(word)));
        if (level.isEmpty()) {
            faults.accept(ScenarioFault.UNKNOWN_LEVEL.at(
                    place,
                    "the level " + Found.quote(word),
                    "one of "
                            + String.join(
                                    ", ",
                                    listLevels().stream().map(Found::plain).toList()),
                    advice(word, listLevels())));
        }
        return level;
    }

    /** An agent in the spelling of its list; in its own as long as there is none. */
    Optional<String> findAgent(String id, Place place, Consumer<Fault> faults) {
        if (agents == null) {
            return Optional.of(id);
        }
        Optional<String> agent = Optional.ofNullable(agents.get(Identifiers.key(id)));
        if (agent.isEmpty()) {
            faults.accept(ScenarioFault.UNKNOWN_AGENT.at(
                    place, "the agent " + Found.quote(id), "an agent of the rota", advice(id, agents.values())));
        }
        return agent;
    }

    /** An antenne in the spelling of the scenario; where that knows none, in the first that there was. */
    Optional<String> findAntenne(String name, Place place, Consumer<Fault> faults) {
        if (antennes.isEmpty()) {
            return Optional.of(spelled.computeIfAbsent(AntenneNames.key(name), key -> name));
        }
        Optional<String> known = Optional.ofNullable(antennes.get(AntenneNames.key(name)));
        if (known.isEmpty()) {
            faults.accept(ScenarioFault.UNKNOWN_ANTENNE.at(
                    place,
                    Found.quote(name),
                    "one of the antennes "
                            + String.join(
                                    ", ",
                                    antennes.values().stream().map(Found::plain).toList()),
                    advice(name, antennes.values())));
        }
        return known;
    }

    private String advice(String word, Collection<String> known) {
        return hints.find(word, known)
                .map(near -> "Did you mean " + Found.plain(near) + "?")
                .orElse("Correct it, or take it out.");
    }
}
