package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.heading.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The postes of a problem: those of the tableau with the planner's pins and the wishes in its words, and those created. */
final class TargetPostes {

    private static final String CREATED = "CRE-";

    private static final Set<Aspect> ALL_BUT_POSTE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Aspect.POSTE)));

    private final StaffingSettings settings;
    private final Collection<String> metiers;
    private final AntenneNames names;

    /**
     * @param metiers the names of all
     * @param names of antennes, known or not yet
     */
    TargetPostes(StaffingSettings settings, Collection<String> metiers, AntenneNames names) {
        this.settings = settings;
        this.metiers = metiers;
        this.names = names;
    }

    List<Poste> list(Tableau tableau) {
        List<Poste> postes = new ArrayList<>();
        Set<String> pinnedPostes = keys(settings.fixed().postes());
        Set<String> pinnedAgents = keys(settings.fixed().agents());
        for (Poste poste : tableau.postes()) {
            Set<Aspect> fixed = new HashSet<>(poste.fixed());
            if (pinnedPostes.contains(Identifiers.key(poste.id())) || isUnitPinned(poste)) {
                fixed.addAll(ALL_BUT_POSTE);
            }
            Agent agent = poste.agent();
            postes.add(new Poste(
                    poste.id(),
                    poste.categorie(),
                    poste.cadre(),
                    poste.metier(),
                    poste.milliEtp(),
                    poste.before(),
                    poste.budgetLine(),
                    fixed,
                    agent == null ? null : agent(agent, pinnedAgents)));
        }
        Set<String> ids = new HashSet<>(tableau.postes().stream().map(Poste::id).toList());
        int number = 0;
        for (BudgetSettings.Created created : settings.budget().created()) {
            for (int n = 0; n < created.posts(); n++) {
                do {
                    number++;
                } while (!ids.add(id(number)));
                postes.add(new Poste(
                        id(number),
                        created.categorie(),
                        created.cadre(),
                        created.metier(),
                        created.milliEtp(),
                        null,
                        "",
                        EnumSet.of(Aspect.METIER),
                        null));
            }
        }
        return postes;
    }

    private static String id(int number) {
        return CREATED + String.format(Locale.ROOT, "%03d", number);
    }

    private boolean isUnitPinned(Poste poste) {
        Workplace before = poste.before();
        return before != null
                && settings.fixed().units().stream()
                        .anyMatch(
                                unit -> isSame(unit.antenne(), before.antenne()) && isSame(unit.pole(), before.pole()));
    }

    private static boolean isSame(String one, String other) {
        return AntenneNames.key(one).equals(AntenneNames.key(other));
    }

    private static Set<String> keys(Collection<String> ids) {
        return ids.stream().map(Identifiers::key).collect(Collectors.toSet());
    }

    private Agent agent(Agent agent, Set<String> pinned) {
        return new Agent(
                agent.id(),
                agent.residence(),
                agent.qualifications(),
                wishes(agent.wishes()),
                pinned.contains(Identifiers.key(agent.id())) ? EnumSet.allOf(Aspect.class) : agent.fixed(),
                agent.travelLimitMm() == null ? settings.travelLimitMm() : agent.travelLimitMm());
    }

    private Wishes wishes(Wishes wishes) {
        return new Wishes(
                resolve(wishes.antennes(), word -> names.find(word).stream()),
                resolve(wishes.poles(), this::poles),
                resolve(wishes.metiers(), word -> findMetier(word).stream()));
    }

    private static SortedSet<String> resolve(SortedSet<String> words, Function<String, Stream<String>> meaning) {
        NavigableSet<String> names = new TreeSet<>();
        words.forEach(word -> meaning.apply(word).forEach(names::add));
        return names;
    }

    /** The pôles and teams of the target organisation of a name, else those that continue a pôle of today. */
    private Stream<String> poles(String word) {
        String key = AntenneNames.key(word);
        OrganisationSettings organisation = settings.organisation();
        List<String> own = Stream.concat(
                        organisation.poles().stream().map(OrganisationSettings.Pole::name),
                        organisation.teams().stream().map(OrganisationSettings.Team::name))
                .filter(name -> AntenneNames.key(name).equals(key))
                .toList();
        if (!own.isEmpty()) {
            return own.stream();
        }
        return Stream.concat(
                organisation.poles().stream()
                        .filter(pole -> isAmong(key, pole.continues()))
                        .map(OrganisationSettings.Pole::name),
                organisation.teams().stream()
                        .filter(team -> isAmong(key, team.continues()))
                        .map(OrganisationSettings.Team::name));
    }

    private static boolean isAmong(String key, List<String> names) {
        return names.stream().anyMatch(name -> AntenneNames.key(name).equals(key));
    }

    private Optional<String> findMetier(String word) {
        String key = AntenneNames.key(word);
        return metiers.stream()
                .filter(name -> AntenneNames.key(name).equals(key))
                .findFirst();
    }

    /** The words of wishes that stand for nothing, in alphabetical order, with the positions of the postes of who wishes so. */
    SortedMap<String, List<Integer>> listUnknownWishes(Tableau tableau) {
        SortedMap<String, List<Integer>> unknown = new TreeMap<>();
        for (int p = 0; p < tableau.postes().size(); p++) {
            Agent agent = tableau.postes().get(p).agent();
            if (agent != null) {
                for (String word : unknown(agent.wishes())) {
                    unknown.computeIfAbsent(word, each -> new ArrayList<>()).add(p);
                }
            }
        }
        return unknown;
    }

    private SortedSet<String> unknown(Wishes wishes) {
        NavigableSet<String> unknown = new TreeSet<>();
        wishes.antennes().stream().filter(word -> !names.isKnown(word)).forEach(unknown::add);
        wishes.poles().stream().filter(word -> poles(word).findAny().isEmpty()).forEach(unknown::add);
        wishes.metiers().stream().filter(word -> findMetier(word).isEmpty()).forEach(unknown::add);
        return unknown;
    }
}
