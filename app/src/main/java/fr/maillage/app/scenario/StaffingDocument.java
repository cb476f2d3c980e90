package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the settings of staffing of a checked tree, whose values have to be good. */
final class StaffingDocument {

    static final String STAFFING = "staffing";

    private static final double DEFAULT_NEED_STEP = 1;
    private static final double MM_PER_KM = 1e6;
    private static final int DEFAULT_DAYS_PER_YEAR = 205;
    private static final int DEFAULT_EURO_CENTS_PER_KM = 32;

    private static final CommuteScale DEFAULT_COMMUTING = new CommuteScale(List.of(
            new CommuteScale.Step(0, 10),
            new CommuteScale.Step(10_000_000, 20),
            new CommuteScale.Step(25_000_000, 40)));

    private static final Map<Categorie, Integer> DEFAULT_EUROS =
            Map.of(Categorie.A, 56_000, Categorie.B, 46_000, Categorie.C, 40_000);

    private StaffingDocument() {}

    /**
     * The settings of the map at {@link #STAFFING}.
     *
     * @param seed of the scenario
     */
    static StaffingSettings staffing(Values staffing, long seed) {
        return new StaffingSettings(
                tableau(staffing, seed),
                ScenarioDocument.orNull(staffing.findText("division")),
                ScenarioDocument.orNull(staffing.findPath("previous")),
                organisation(staffing),
                new StaffingSettings.Requests(
                        ScenarioDocument.orNull(staffing.findDouble("requests.perThousandResidents")),
                        ScenarioDocument.orNull(staffing.findPath("requests.file"))),
                List.copyOf(StaffingNames.metiers(staffing).values()),
                staffing.listMaps("needs").stream().map(StaffingDocument::need).toList(),
                staffing.findDouble("needStep").orElse(DEFAULT_NEED_STEP),
                staffing.listMaps("transformations").stream()
                        .map(each -> new Transformation(
                                text(each, "from"),
                                text(each, "to"),
                                each.findInt("trainingDays").orElse(0)))
                        .toList(),
                staffing.listMaps("quorums").stream()
                        .map(StaffingDocument::quorum)
                        .toList(),
                ScenarioDocument.orNull(staffing.findMap("guichets").map(StaffingDocument::guichets)),
                budget(staffing),
                vacancies(staffing),
                fixed(staffing),
                ScenarioDocument.orNull(
                        staffing.findDouble("travelLimitKm").map(km -> (int) Math.round(km * MM_PER_KM))),
                objectives(staffing),
                weights(staffing),
                amounts(staffing));
    }

    private static String text(Values values, String path) {
        return values.findText(path).orElseThrow();
    }

    static boolean isFictional(Values staffing) {
        return staffing.findText("tableau")
                .filter(TableauSettings.FICTIONAL::equals)
                .isPresent();
    }

    static TableauSettings tableau(Values staffing, long seed) {
        if (isFictional(staffing)) {
            return new TableauSettings.Fictional(
                    ScenarioDocument.orNull(staffing.findInt("fictional.posts")),
                    staffing.listTexts("fictional.seats"),
                    staffing.findInt("fictional.antennes").orElse(TableauSettings.Fictional.DEFAULT_ANTENNES),
                    staffing.findLong("fictional.seed").orElse(seed));
        }
        SortedMap<String, String> columns = new TreeMap<>();
        staffing.findMap("columns")
                .ifPresent(map -> map.root()
                        .entries()
                        .keySet()
                        .forEach(field -> map.findText(field).ifPresent(heading -> columns.put(field, heading))));
        return new TableauSettings.InFile(
                staffing.findPath("tableau").orElseThrow(),
                ScenarioDocument.orNull(staffing.findText("sheet")),
                columns);
    }

    private static OrganisationSettings organisation(Values staffing) {
        return new OrganisationSettings(
                staffing.listMaps("organisation.poles").stream()
                        .map(pole -> new OrganisationSettings.Pole(
                                text(pole, "pole"), pole.listTexts("continues"), pole.listTexts("antennes")))
                        .toList(),
                staffing.listMaps("organisation.teams").stream()
                        .map(team -> new OrganisationSettings.Team(
                                text(team, "team"),
                                ScenarioDocument.orNull(team.findText("commune")),
                                team.listTexts("continues")))
                        .toList(),
                staffing.listMaps("organisation.sites").stream()
                        .map(site -> new OrganisationSettings.Site(
                                text(site, "commune"), ScenarioDocument.orNull(site.findInt("workplaces"))))
                        .toList(),
                ScenarioDocument.orNull(staffing.findInt("organisation.seatWorkplaces")));
    }

    /** The métiers that the scenario lists, as far as they have a name. */
    static List<Metier> metiers(Values staffing) {
        return staffing.listMaps("metiers").stream()
                .filter(metier -> metier.findText("metier").isPresent())
                .map(metier -> new Metier(
                        text(metier, "metier"),
                        new HashSet<>(metier.listTexts("cadres")),
                        new HashSet<>(metier.listTexts("qualifications")),
                        metier.findInt("priority").orElse(1),
                        metier.findTruth("inAntennes").orElse(false)))
                .toList();
    }

    static NeedSettings need(Values need) {
        NeedSettings.Target target = NeedSettings.Target.LEAST;
        for (NeedSettings.Target other : NeedSettings.Target.values()) {
            if (other != NeedSettings.Target.LEAST && need.isWritten(other.key())) {
                target = other;
            }
        }
        return new NeedSettings(
                ScenarioDocument.orNull(need.findText("pole")),
                ScenarioDocument.orNull(need.findText("team")),
                need.listTexts("antennes"),
                need.listTexts("metier"),
                need.findDouble("least").orElse(0.0),
                target,
                target == NeedSettings.Target.LEAST
                        ? 0
                        : need.findDouble(target.key()).orElseThrow());
    }

    static QuorumSettings quorum(Values quorum) {
        int exactly = quorum.findInt("exactly").orElse(-1);
        return new QuorumSettings(
                text(quorum, "metier"),
                !quorum.findText("per").filter("departement"::equals).isPresent(),
                exactly >= 0 ? exactly : quorum.findInt("least").orElse(0),
                exactly >= 0 ? exactly : quorum.findInt("most").orElse(Integer.MAX_VALUE));
    }

    private static GuichetSettings guichets(Values guichets) {
        double hours = guichets.findDouble("openingHours").orElse(GuichetSettings.DEFAULT_OPENING_HOURS);
        int desks = guichets.findInt("desks").orElse(1);
        return new GuichetSettings(
                guichets.listTexts("metiers"),
                guichets.findDouble("weeklyHoursPerEtp").orElse(GuichetSettings.DEFAULT_WEEKLY_HOURS_PER_ETP),
                hours,
                desks,
                guichets.listMaps("sites").stream()
                        .map(site -> new GuichetSettings.Guichet(
                                text(site, "commune"),
                                site.findDouble("openingHours").orElse(hours),
                                site.findInt("desks").orElse(desks)))
                        .toList());
    }

    private static BudgetSettings budget(Values staffing) {
        return new BudgetSettings(
                staffing.listMaps("budget.created").stream()
                        .map(created -> new BudgetSettings.Created(
                                text(created, "metier"),
                                Categorie.valueOf(text(created, "categorie")),
                                text(created, "cadre"),
                                created.findInt("posts").orElseThrow(),
                                (int) Math.round(Poste.FULL_TIME
                                        * created.findDouble("etp").orElse(1.0))))
                        .toList(),
                staffing.listMaps("budget.suppressed").stream()
                        .map(each -> new BudgetSettings.Suppressed(
                                text(each, "metier"), each.findInt("posts").orElseThrow()))
                        .toList());
    }

    private static VacancySettings vacancies(Values staffing) {
        SortedMap<String, Double> byMetier = new TreeMap<>();
        staffing.listMaps("vacancies.byMetier")
                .forEach(each -> byMetier.put(
                        text(each, "metier"), each.findDouble("delayMonths").orElseThrow()));
        return new VacancySettings(staffing.findDouble("vacancies.delayMonths").orElse(0.0), byMetier);
    }

    private static StaffingSettings.Fixed fixed(Values staffing) {
        return new StaffingSettings.Fixed(
                staffing.listMaps("fixed.units").stream()
                        .map(unit -> new StaffingSettings.FixedUnit(text(unit, "antenne"), text(unit, "pole")))
                        .toList(),
                staffing.listTexts("fixed.postes"),
                staffing.listTexts("fixed.agents"));
    }

    private static List<StaffingObjective> objectives(Values staffing) {
        return staffing.isWritten("objectives")
                ? staffing.listTexts("objectives").stream()
                        .map(word -> StaffingObjective.find(word).orElseThrow())
                        .toList()
                : List.of();
    }

    private static StaffingWeights weights(Values staffing) {
        return new StaffingWeights(
                staffing.findInt("weights.shortage").orElse(1),
                staffing.findInt("weights.againstWish").orElse(10_000),
                staffing.isWritten("commuting") ? new CommuteScale(steps(staffing)) : DEFAULT_COMMUTING,
                staffing.findInt("weights.transformation").orElse(20),
                staffing.findInt("weights.trainingDay").orElse(2),
                staffing.findInt("weights.stability").orElse(500),
                staffing.findInt("weights.team").orElse(10),
                staffing.findInt("weights.wish").orElse(3));
    }

    private static List<CommuteScale.Step> steps(Values staffing) {
        return staffing.listMaps("commuting").stream()
                .map(step -> new CommuteScale.Step(
                        fromMm(step), step.findInt("pointsPerKm").orElseThrow()))
                .toList();
    }

    static int fromMm(Values step) {
        return (int) Math.round(step.findDouble("km").orElseThrow() * MM_PER_KM);
    }

    private static Amounts amounts(Values staffing) {
        Map<Categorie, Integer> euros = new EnumMap<>(DEFAULT_EUROS);
        for (Categorie categorie : Categorie.values()) {
            staffing.findInt("amounts." + categorie).ifPresent(amount -> euros.put(categorie, amount));
        }
        return new Amounts(
                euros,
                staffing.findInt("amounts.euroCentsPerKm").orElse(DEFAULT_EURO_CENTS_PER_KM),
                staffing.findInt("amounts.daysPerYear").orElse(DEFAULT_DAYS_PER_YEAR),
                new HashSet<>(staffing.listTexts("amounts.caseload")));
    }
}
