package fr.maillage.app.scenario;

import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Earlier;
import fr.maillage.domain.staffing.Guichet;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The staffing that a scenario asks for, its tableau read and its names checked, waiting for the antennes. */
public final class AskedStaffing {

    private final StaffingSettings settings;
    private final TableauRead read;
    private final Map<String, Metier> metiers;
    private final @Nullable Division division;
    private final @Nullable Division outline;
    private final StaffingGround ground;
    private final Map<String, Earlier> earlier;
    private final Values staffing;

    /**
     * @param division that the antennes are, if they are known already
     * @param outline the same, or as many territories of any kind; null where needs name antennes that are not drawn yet
     * @param staffing the map of the scenario, for the places of faults
     */
    AskedStaffing(
            StaffingSettings settings,
            TableauRead read,
            Map<String, Metier> metiers,
            @Nullable Division division,
            @Nullable Division outline,
            StaffingGround ground,
            Map<String, Earlier> earlier,
            Values staffing) {
        this.settings = settings;
        this.read = read;
        this.metiers = new LinkedHashMap<>(metiers);
        this.division = division;
        this.outline = outline;
        this.ground = ground;
        this.earlier = earlier;
        this.staffing = staffing;
    }

    public StaffingSettings settings() {
        return settings;
    }

    /** The tableau, and how its headings were understood. */
    public TableauRead read() {
        return read;
    }

    /** As it is today, the wishes in its own words. */
    public Tableau tableau() {
        return read.tableau();
    }

    /** The division whose territories the antennes are; empty where they are the plan's own, drawn with it. */
    public Optional<Division> findDivision() {
        return Optional.ofNullable(division);
    }

    /**
     * The problem as far as it is known before the antennes are drawn: its postes, the number of its units and the sums of
     * its needs; empty where these depend on the antennes.
     */
    public Optional<StaffingProblem> findOutline() {
        return Optional.ofNullable(outline).map(this::organisation).map(this::problem);
    }

    /** The métiers of the scenario, by name. */
    Map<String, Metier> metiers() {
        return Collections.unmodifiableMap(metiers);
    }

    Place placeOf(String path) {
        return staffing.placeOf(path);
    }

    Values staffing() {
        return staffing;
    }

    StaffingGround ground() {
        return ground;
    }

    /**
     * The problem on some territories.
     *
     * @param antennes one territory for each antenne
     * @throws fr.maillage.domain.fault.FaultException with everything that cannot be met there
     */
    public StaffingProblem toProblem(Division antennes) {
        Faults faults = new Faults();
        StaffingProblem problem = problem(antennes, faults);
        faults.throwIfErrors();
        return problem;
    }

    /** The same, with the faults collected. */
    StaffingProblem problem(Division antennes, Faults faults) {
        TargetOrganisation organisation = organisation(antennes);
        AntenneChecks.check(staffing, organisation.names(), faults);
        StaffingProblem problem = problem(organisation);
        ProblemChecks.check(problem, this, faults);
        Minimums.check(problem, this, faults);
        return problem;
    }

    TargetOrganisation organisation(Division antennes) {
        return TargetOrganisation.of(
                settings, withUniqueNames(antennes), tableau(), ground.blocks(), ground.requestsMilli());
    }

    StaffingProblem problem(TargetOrganisation organisation) {
        List<Poste> postes = new TargetPostes(settings, metiers.keySet(), organisation.names()).list(tableau());
        SortedMap<String, Integer> suppressed = new TreeMap<>();
        settings.budget().suppressed().forEach(each -> suppressed.put(each.metier(), each.posts()));
        SortedMap<String, Long> staff = StaffByMetier.sum(postes, suppressed, Poste::milliEtp);
        SortedMap<String, Integer> vacancyMilli = new TreeMap<>();
        metiers.keySet()
                .forEach(metier -> vacancyMilli.put(metier, settings.vacancies().filledMilli(metier)));
        return new StaffingProblem(
                postes,
                suppressed,
                List.copyOf(metiers.values()),
                settings.transformations(),
                organisation.antennes(),
                organisation.sites(),
                organisation.units(),
                TargetNeeds.list(settings.needs(), settings.needStep(), organisation, staff),
                quorums(organisation),
                guichets(organisation),
                vacancyMilli,
                settings.objectives(),
                settings.weights(),
                earlier);
    }

    /** Where two territories bear one name, the seats are added. */
    private static Division withUniqueNames(Division antennes) {
        Map<String, Integer> counts = new HashMap<>();
        antennes.districts().forEach(district -> counts.merge(district.name(), 1, Integer::sum));
        return new Division(
                antennes.tier(),
                antennes.districts().stream()
                        .map(district -> counts.getOrDefault(district.name(), 1) == 1
                                ? district
                                : new District(
                                        district.name() + " (" + district.seat() + ")",
                                        district.seat(),
                                        district.blocks()))
                        .toList());
    }

    private List<Quorum> quorums(TargetOrganisation organisation) {
        List<Quorum> quorums = new ArrayList<>();
        for (QuorumSettings quorum : settings.quorums()) {
            if (quorum.isPerAntenne()) {
                organisation
                        .antennes()
                        .forEach(antenne -> quorums.add(
                                new Quorum(quorum.metier(), antenne.name(), quorum.least(), quorum.most())));
            } else {
                quorums.add(new Quorum(quorum.metier(), null, quorum.least(), quorum.most()));
            }
        }
        return quorums;
    }

    /** One for each site: where two antennes have their seat in one commune, both desks open there. */
    private List<Guichet> guichets(TargetOrganisation organisation) {
        GuichetSettings asked = settings.guichets();
        if (asked == null) {
            return List.of();
        }
        SortedMap<String, Integer> least = new TreeMap<>();
        if (asked.places().isEmpty()) {
            for (Antenne antenne : organisation.antennes()) {
                least.merge(
                        antenne.seat(), asked.leastMilliEtp(asked.openingHours(), asked.desks()), AskedStaffing::sum);
            }
        } else {
            asked.places()
                    .forEach(place ->
                            least.put(place.commune(), asked.leastMilliEtp(place.openingHours(), place.desks())));
        }
        Set<String> staff = Set.copyOf(asked.metiers());
        List<Guichet> guichets = new ArrayList<>();
        least.forEach((insee, milliEtp) -> guichets.add(new Guichet(insee, staff, milliEtp)));
        return guichets;
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    /** The positions of the postes of today whose agent lives farther from the site than that. */
    List<Integer> listFarResidences(int mm) {
        List<Poste> postes = tableau().postes();
        Commutes commutes = commutes(postes, List.of());
        return IntStream.range(0, postes.size())
                .filter(p -> {
                    Agent agent = postes.get(p).agent();
                    Workplace before = postes.get(p).before();
                    return agent != null && before != null && commutes.mm(agent.residence(), before.site()) > mm;
                })
                .boxed()
                .toList();
    }

    /** The ways to work of all agents of a problem of this staffing, to its sites and to those of today. */
    public Commutes commutes(StaffingProblem problem) {
        return commutes(problem.postes(), problem.sites());
    }

    private Commutes commutes(List<Poste> postes, List<Site> newSites) {
        List<Commune> residences = new ArrayList<>();
        List<Commune> sites = new ArrayList<>();
        for (Poste poste : postes) {
            Agent agent = poste.agent();
            if (agent != null) {
                residences.add(ground.getCommune(agent.residence()));
            }
            Workplace before = poste.before();
            if (before != null) {
                sites.add(ground.getCommune(before.site()));
            }
        }
        newSites.stream().map(Site::insee).map(ground::getCommune).forEach(sites::add);
        return new CommuteTable(residences, sites, ground.detourFactor());
    }
}
