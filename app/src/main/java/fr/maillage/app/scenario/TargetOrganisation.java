package fr.maillage.app.scenario;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units that staff goes to, on the territories of the antennes.
 *
 * @param antennes in the order of their seats
 * @param sites that a unit works at, by INSEE code
 * @param units the pôles of each antenne, then the teams
 * @param names of the antennes
 */
record TargetOrganisation(List<Antenne> antennes, List<Site> sites, List<Unit> units, AntenneNames names) {

    TargetOrganisation {
        antennes = List.copyOf(antennes);
        sites = List.copyOf(sites);
        units = List.copyOf(units);
    }

    /** The organisation of a scenario on some territories, whose names differ. */
    static TargetOrganisation of(
            StaffingSettings settings,
            Division division,
            Tableau tableau,
            Blocks blocks,
            @Nullable SortedMap<String, Long> requestsMilli) {
        AntenneNames names = new AntenneNames(division, tableau, blocks.communes());
        List<Antenne> antennes = antennes(settings, division, blocks, requestsMilli);
        Map<String, List<String>> sites = sites(settings, antennes, tableau);
        SortedSet<String> today = listPoles(tableau);
        List<Unit> units = new ArrayList<>();
        for (Antenne antenne : antennes) {
            for (OrganisationSettings.Pole pole : settings.organisation().poles()) {
                if (pole.antennes().isEmpty() || isNamed(antenne, pole.antennes(), names)) {
                    units.add(new Unit(
                            antenne.name(),
                            pole.name(),
                            continued(pole.name(), pole.continues(), today),
                            sites.getOrDefault(antenne.name(), List.of(antenne.seat()))));
                }
            }
        }
        String largest = largest(blocks.communes());
        for (OrganisationSettings.Team team : settings.organisation().teams()) {
            String commune = team.commune();
            units.add(new Unit(
                    null,
                    team.name(),
                    continued(team.name(), team.continues(), today),
                    List.of(commune == null ? largest : commune)));
        }
        return new TargetOrganisation(antennes, listSites(settings.organisation(), antennes, units), units, names);
    }

    private static String largest(List<Commune> communes) {
        return communes.stream()
                .min(Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::insee))
                .map(Commune::insee)
                .orElseThrow();
    }

    /** The pôles of today, as the tableau spells them. */
    static SortedSet<String> listPoles(Tableau tableau) {
        SortedSet<String> poles = new TreeSet<>();
        for (Poste poste : tableau.postes()) {
            Workplace before = poste.before();
            if (before != null) {
                poles.add(before.pole());
            }
        }
        return poles;
    }

    /** What a unit is and continues, in the words of the scenario and in those of the tableau. */
    private static List<String> continued(String name, List<String> continues, SortedSet<String> today) {
        Set<String> all = new LinkedHashSet<>(List.of(name));
        all.addAll(continues);
        Set<String> keys = all.stream().map(AntenneNames::key).collect(Collectors.toSet());
        today.stream().filter(pole -> keys.contains(AntenneNames.key(pole))).forEach(all::add);
        return List.copyOf(all);
    }

    private static List<Antenne> antennes(
            StaffingSettings settings,
            Division division,
            Blocks blocks,
            @Nullable SortedMap<String, Long> requestsMilli) {
        List<Long> milli = requestsMilli == null ? List.of() : blocks.divide(requestsMilli);
        Double rate = settings.requests().perThousandResidents();
        double perResident = rate == null ? Measures.REQUESTS_PER_RESIDENT : rate / 1000;
        Map<String, Block> byCode = new HashMap<>();
        Map<String, Double> requests = new HashMap<>();
        for (int b = 0; b < blocks.list().size(); b++) {
            Block block = blocks.list().get(b);
            byCode.put(block.code(), block);
            requests.put(block.code(), milli.isEmpty() ? block.population() * perResident : milli.get(b) / 1000.0);
        }
        SortedMap<String, String> byCommune = AntenneNames.antenneByCommune(division);
        List<Antenne> antennes = new ArrayList<>();
        for (District district : division.districts()) {
            SortedSet<String> communes = new TreeSet<>();
            byCommune.forEach((insee, antenne) -> {
                if (antenne.equals(district.name())) {
                    communes.add(insee);
                }
            });
            List<Block> own = district.blocks().stream()
                    .filter(byCode::containsKey)
                    .map(byCode::get)
                    .toList();
            antennes.add(new Antenne(
                    district.name(),
                    Block.insee(district.seat()),
                    communes,
                    own.stream().mapToLong(Block::population).sum(),
                    own.stream()
                            .mapToDouble(block -> requests.getOrDefault(block.code(), 0.0))
                            .sum()));
        }
        return antennes;
    }

    /** Where each antenne works: at its seat first, then where the scenario says, and where postes stand today. */
    private static Map<String, List<String>> sites(StaffingSettings settings, List<Antenne> antennes, Tableau tableau) {
        Set<String> wanted = new TreeSet<>();
        settings.organisation().sites().forEach(site -> wanted.add(site.commune()));
        GuichetSettings guichets = settings.guichets();
        if (guichets != null) {
            guichets.places().forEach(place -> wanted.add(place.commune()));
        }
        for (Poste poste : tableau.postes()) {
            Workplace before = poste.before();
            if (before != null) {
                wanted.add(before.site());
            }
        }
        Map<String, List<String>> sites = new HashMap<>();
        for (Antenne antenne : antennes) {
            Set<String> own = new LinkedHashSet<>(List.of(antenne.seat()));
            wanted.stream().filter(insee -> antenne.communes().contains(insee)).forEach(own::add);
            sites.put(antenne.name(), List.copyOf(own));
        }
        return sites;
    }

    private static List<Site> listSites(OrganisationSettings organisation, List<Antenne> antennes, List<Unit> units) {
        SortedMap<String, Site> sites = new TreeMap<>();
        units.forEach(unit -> unit.sites().forEach(insee -> sites.put(insee, new Site(insee, null))));
        antennes.forEach(
                antenne -> sites.replace(antenne.seat(), new Site(antenne.seat(), organisation.seatWorkplaces())));
        organisation
                .sites()
                .forEach(site -> sites.replace(site.commune(), new Site(site.commune(), site.workplaces())));
        return List.copyOf(sites.values());
    }

    /** Whether an antenne is among some that are named. */
    private static boolean isNamed(Antenne antenne, Collection<String> words, AntenneNames names) {
        return words.stream()
                .anyMatch(
                        word -> names.find(word).filter(antenne.name()::equals).isPresent());
    }

    /** The positions of the units that a need is about. */
    List<Integer> listUnits(NeedSettings need) {
        List<Integer> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            String antenne = unit.antenne();
            boolean isMeant = antenne == null
                    ? unit.pole().equals(need.team())
                    : unit.pole().equals(need.pole())
                            && (need.antennes().isEmpty() || isNamed(getAntenne(antenne), need.antennes(), names));
            if (isMeant) {
                found.add(u);
            }
        }
        return found;
    }

    /** The antenne of a name that a unit bears. */
    Antenne getAntenne(String name) {
        return antennes.stream()
                .filter(antenne -> antenne.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
