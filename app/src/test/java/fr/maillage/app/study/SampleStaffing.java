package fr.maillage.app.study;

import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Antenne;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.CommuteScale;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Quorum;
import fr.maillage.domain.staffing.Site;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import fr.maillage.domain.staffing.Unit;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A staffing of two antennes and a team, small enough to be told by heart. Niort keeps ten social workers and gets one of
 * Melle's two; the other one goes to Bressuire against its wish. Of three secretaries at Bressuire one becomes chargé
 * d'accueil, one is suppressed, vacant, and one goes to the team. A poste is created there.
 */
public final class SampleStaffing {

    static final String NIORT = "79191";
    static final String BRESSUIRE = "79049";
    static final String MELLE = "79174";

    private static final String SOCIAL = "assistant de service social";
    private static final String SECRETARY = "secrétaire";
    private static final String DESK = "chargé d'accueil";

    private final List<Poste> postes = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    private SampleStaffing() {}

    /** Of ten kilometres between any two communes. */
    static final Commutes COMMUTES = (residence, site) -> residence.equals(site) ? 0 : 10_000_000;

    /**
     * The staffing.
     *
     * @param hostile the identifier of a poste that is held by an agent
     */
    static PosedStaffing posed(String hostile) {
        return new SampleStaffing().fill(hostile).problem();
    }

    static StaffingPlan plan(String hostile) {
        SampleStaffing sample = new SampleStaffing().fill(hostile);
        StaffingProblem problem = sample.problem().problem();
        StaffingPlan bare = new StaffingPlan(
                sample.placed, List.of(new StaffingOutcome(StaffingObjective.SHORTAGE, 0, null)), 0, false);
        Map<StaffingObjective, Long> values =
                StaffingAudit.of(problem, COMMUTES, bare).figures().values();
        long shortage = values.getOrDefault(StaffingObjective.SHORTAGE, 0L);
        return new StaffingPlan(
                sample.placed,
                List.of(
                        new StaffingOutcome(StaffingObjective.SHORTAGE, shortage, shortage),
                        new StaffingOutcome(
                                StaffingObjective.COST, values.getOrDefault(StaffingObjective.COST, 0L), null)),
                7,
                false);
    }

    public static StaffingResult result() {
        return result("P-01");
    }

    static StaffingResult result(String hostile) {
        return StaffingProof.of(posed(hostile), (problem, commutes) -> plan(hostile));
    }

    private SampleStaffing fill(String hostile) {
        for (int k = 1; k <= 10; k++) {
            String id = k == 1 ? hostile : "P-%02d".formatted(k);
            add(id, Categorie.A, SOCIAL, 1000, new Workplace("Niort", "action sociale", NIORT), "A-%02d".formatted(k));
            place(0, SOCIAL, NIORT, "A-%02d".formatted(k));
        }
        add("P-11", Categorie.A, SOCIAL, 800, new Workplace("Melle", "action sociale", MELLE), "A-11");
        place(0, SOCIAL, NIORT, "A-11");
        add("P-12", Categorie.A, SOCIAL, 1000, new Workplace("Melle", "action sociale", MELLE), "A-12");
        place(2, SOCIAL, BRESSUIRE, "A-12");
        add("P-13", Categorie.C, SECRETARY, 1000, new Workplace("Bressuire", "secrétariat", BRESSUIRE), "A-13");
        place(1, DESK, BRESSUIRE, "A-13");
        add("P-14", Categorie.C, SECRETARY, 500, new Workplace("Bressuire", "secrétariat", BRESSUIRE), null);
        place(Placed.SUPPRESSED, SECRETARY, "", null);
        add("P-15", Categorie.C, SECRETARY, 1000, new Workplace("Bressuire", "secrétariat", BRESSUIRE), "A-15");
        place(3, SECRETARY, NIORT, "A-15");
        add("CRE-001", Categorie.A, SOCIAL, 1000, null, null);
        place(2, SOCIAL, BRESSUIRE, null);
        return this;
    }

    private void add(
            String id,
            Categorie categorie,
            String metier,
            int milliEtp,
            @Nullable Workplace before,
            @Nullable String agent) {
        Wishes wishes = "A-11".equals(agent)
                ? new Wishes(
                        new TreeSet<>(Set.of("Niortais")), Collections.emptySortedSet(), Collections.emptySortedSet())
                : Wishes.NONE;
        postes.add(new Poste(
                id,
                categorie,
                categorie == Categorie.A ? "assistant socio-éducatif" : "adjoint administratif",
                metier,
                milliEtp,
                before,
                "6-51",
                before == null ? Set.of(Aspect.METIER) : Set.of(),
                agent == null || before == null
                        ? null
                        : new Agent(
                                agent, before.site(), new TreeSet<>(Set.of("DEASS")), wishes, Set.of(), 25_000_000)));
    }

    private void place(int unit, String metier, String site, @Nullable String agent) {
        placed.add(new Placed(postes.getLast().id(), unit, metier, site, agent));
    }

    private PosedStaffing problem() {
        StaffingProblem problem = new StaffingProblem(
                postes,
                Map.of(SECRETARY, 1),
                List.of(
                        new Metier(SOCIAL, Set.of(), Set.of(), 3, false),
                        new Metier(SECRETARY, Set.of(), Set.of(), 1, false),
                        new Metier(DESK, Set.of("adjoint administratif"), Set.of(), 1, true)),
                List.of(new Transformation(SECRETARY, DESK, 10)),
                List.of(
                        new Antenne("Bressuirais", BRESSUIRE, new TreeSet<>(Set.of(BRESSUIRE)), 20_000, 320.5),
                        new Antenne("Niortais", NIORT, new TreeSet<>(Set.of(NIORT, MELLE)), 60_000, 960)),
                List.of(new Site(NIORT, 20), new Site(BRESSUIRE, null)),
                List.of(
                        new Unit("Niortais", "action sociale", List.of("action sociale"), List.of(NIORT)),
                        new Unit("Bressuirais", "accueil", List.of("accueil"), List.of(BRESSUIRE)),
                        new Unit("Bressuirais", "action sociale", List.of("action sociale"), List.of(BRESSUIRE)),
                        new Unit(null, "cellule IP", List.of("cellule IP", "secrétariat"), List.of(NIORT))),
                List.of(
                        new Need(0, SOCIAL, 5_000, 10_000),
                        new Need(1, DESK, 1_000, 2_000),
                        new Need(2, SOCIAL, 0, 2_000),
                        new Need(3, SECRETARY, 0, 1_000)),
                List.of(new Quorum(DESK, "Bressuirais", 1, Integer.MAX_VALUE)),
                List.of(),
                Map.of(SOCIAL, 750),
                List.of(StaffingObjective.SHORTAGE),
                new StaffingWeights(
                        10, 10_000, new CommuteScale(List.of(new CommuteScale.Step(0, 10))), 20, 2, 500, 10, 3),
                Map.of());
        return new PosedStaffing(
                problem,
                COMMUTES,
                new Amounts(
                        Map.of(Categorie.A, 56_000, Categorie.B, 46_000, Categorie.C, 40_000), 32, 205, Set.of(SOCIAL)),
                true,
                "antennes annoncées");
    }
}
