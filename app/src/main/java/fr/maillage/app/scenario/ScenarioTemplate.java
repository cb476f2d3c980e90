package fr.maillage.app.scenario;

import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.staffing.FictionalTableau;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A scenario to begin with, for any département or all of France. It names no commune, and its target is no hard rule, so that it plans
 * at once whatever the ground.
 */
public final class ScenarioTemplate {

    /** Points per commune of the two known networks: 44 in the 256 communes of Deux-Sèvres, 47 in Loiret's 325. */
    private static final double POINTS_PER_COMMUNE = (44.0 / 256 + 47.0 / 325) / 2;

    /** Territories in the example, where there are as many communes. */
    private static final int FEW = 5;

    private ScenarioTemplate() {}

    /**
     * Writes a scenario.
     *
     * @param departement its code, or {@link Scenario#FRANCE}
     * @param place for the fault where there is none of that code
     * @return its YAML, if the département is known
     */
    public static Optional<String> write(String departement, Place place, Gazetteer gazetteer, Faults faults) {
        SortedSet<String> known = gazetteer.listDepartements();
        boolean isFrance = departement.equals(Scenario.FRANCE);
        if (!isFrance && !known.contains(departement)) {
            faults.add(ScenarioFault.UNKNOWN_DEPARTEMENT.at(
                    place,
                    Found.quote(departement),
                    PlaceChecks.expected(known),
                    PlaceChecks.advice(departement, known)));
            return Optional.empty();
        }
        int communes = (isFrance ? known : List.of(departement))
                .stream().mapToInt(code -> gazetteer.listCommunes(code).size()).sum();
        return Optional.of(text(
                isFrance ? "all of France" : "the département " + departement,
                isFrance ? departement : "\"" + departement + "\"",
                count(communes),
                communes));
    }

    /** At least one point, and by its rate never more than there are communes. */
    private static long count(int communes) {
        return Math.max(1, Math.round(communes * POINTS_PER_COMMUNE));
    }

    private static String text(String ground, String departement, long count, int communes) {
        return String.format(
                Locale.ROOT, """
            # A scenario of Maillage for %1$s. Every key is explained in docs/scenario-reference.md;
            # docs/scenario.schema.json lets an editor complete and check them. "maillage check" does the same here.

            # In quotes, always: without them 01 would be the number 1.
            departement: %2$s

            distance:
              measure: geodesic
              # How many times as long as the geodesic the roads are.
              detourFactor: 1.3
              # Turns minutes into kilometres; read where the target is in minutes.
              speedKmh: 50

            network:
              target:
                km: 20
              accueilPoints:
                # %3$d for %4$d communes, the mean rate of Deux-Sèvres (44 for 256) and Loiret (47 for 325).
                count: %3$d
                # First the most residents within the target, then the least distance of all together.
                # Or: points (the fewest that reach everyone), distance, worst.
                objective: [coverage, distance]
                # Where a point may stand: chefs-lieux, france-services, all, or a list of INSEE codes in quotes.
                candidates: chefs-lieux
                # INSEE codes of communes whose point stays, and where none may open.
                open: []
                closed: []
              # Without the number signs: territories in one piece, each within 15 %% of the mean of residents where that
              # can be. With together: epci no intercommunalité would be cut. The candidates for seats may be a list of
              # towns, too, as INSEE codes in quotes.

              # territories:
              #   tiers:
              #     - tier: antenne
              #       count: %5$d
              #       seats:
              #         candidates: chefs-lieux
              #       balance:
              #         measure: population
              #         tolerance: 0.15
              #       together: none

            # Without the number signs, and with the territories above: who works where, from a made-up tableau des emplois.
            # Name your own instead, tableau: tableau.xlsx, with the pôles, métiers and needs that go with it; "maillage
            # check" tells every métier that has no need, and needs beside the staff.

            # staffing:
            #   tableau: fictional
            #   organisation:
            #     poles:
            #       - {pole: direction}
            #       - {pole: enfance, continues: [PMI, ASE]}
            #       - {pole: accès aux droits, continues: [accueil et secrétariat]}
            #       - {pole: accompagnement social, continues: [action sociale, insertion]}
            #       - {pole: autonomie}
            #     teams:
            #       - {team: cellule IP}
            #   # Those of the made-up tableau: the cadres d'emplois that each takes, the diplomas of which one is asked for.
            #   metiers:
            %6$s
            #   # Shares of the ETP that a métier has today. A need can also be etp, or perThousandResidents.
            #   needs:
            #     - {pole: direction, metier: responsable d'antenne, etp: 1}
            #     - {pole: direction, metier: adjoint au responsable d'antenne, share: 1}
            #     - {pole: enfance, metier: [puéricultrice, éducateur spécialisé, médecin de PMI, sage-femme], share: 1}
            #     - {pole: enfance, metier: auxiliaire de puériculture, share: 1}
            #     - {pole: enfance, metier: psychologue, share: 0.9}
            #     - {pole: enfance, metier: gestionnaire administratif, share: 0.4}
            #     - {pole: enfance, metier: secrétaire, share: 0.35}
            #     - {pole: accès aux droits, metier: [chargé d'accueil social, agent technique], share: 1}
            #     - {pole: accès aux droits, metier: secrétaire, share: 0.4}
            #     - {pole: accompagnement social, metier: [assistant de service social, référent insertion], share: 1}
            #     - {pole: accompagnement social, metier: conseiller en économie sociale et familiale, share: 1}
            #     - {pole: accompagnement social, metier: [gestionnaire administratif, secrétaire], share: 0.2}
            #     - {pole: autonomie, metier: [référent autonomie, référent handicap], share: 1}
            #     - {pole: autonomie, metier: gestionnaire administratif, share: 0.4}
            #     - {team: cellule IP, metier: évaluateur IP, share: 1}
            #     - {team: cellule IP, metier: psychologue, share: 0.1}
            #     - {team: cellule IP, metier: secrétaire, share: 0.05}
            #   transformations:
            #     - {from: responsable d'antenne, to: adjoint au responsable d'antenne, trainingDays: 2}
            #     - {from: adjoint au responsable d'antenne, to: responsable d'antenne, trainingDays: 5}
            #   quorums:
            #     - {metier: responsable d'antenne, exactly: 1}

            # Without the number signs, and with the staffing above: who is on call when, and who stands in for whom in the
            # antennes. Agents may also be a list or a file of your own, and so may their absences and wishes, which are
            # made up here.

            # rota:
            #   from: 2027-01-01
            #   to: 2027-12-31
            #   agents: staffing
            #   levels:
            #     # Or: weeknights-and-weekends, days, days-and-nights; or turns of your own.
            #     - level: première ligne
            #       pattern: week
            #       day: monday
            #       time: "08:00"
            #       metiers: [responsable d'antenne, adjoint au responsable d'antenne]
            #     - level: seconde ligne
            #       loadPercent: 50
            #       metiers: [responsable d'antenne]
            #   interim:
            #     metiers: [responsable d'antenne, adjoint au responsable d'antenne]
            #     responsable: responsable d'antenne
            #   absences: fictional
            #   wishes: fictional
            #   rules:
            #     leastWeeksBetween: 1
            #     mostPerQuarter: 5
            #     differentAntennes: true
            #     sameFeastOnlyOnce: true
            #     restAfterIntervention: daily
            #   # pay or rest, never both.
            #   compensation: pay

            # What is no published fact. Reports repeat it.
            assumptions:
              - path: network.accueilPoints.count
                text: As many points per commune as Deux-Sèvres and Loiret have in the mean.
              - path: network.accueilPoints.candidates
                text: A point can open in any chef-lieu.
              - path: network.target.km
                text: 20 km, the commitment of Loiret in 2023.
              - path: distance.detourFactor
                text: Roads are 1.3 times as long as the geodesic.
              - path: distance.speedKmh
                text: Cars travel at 50 km/h in the mean.
            """, ground, departement, count, communes, Math.min(FEW, communes), metiers());
    }

    /** Those of a fictional tableau, an item of the commented list on each line. */
    private static String metiers() {
        return FictionalTableau.listMetiers().stream()
                .map(metier -> "#     - {metier: " + metier.name() + list("cadres", metier.cadres())
                        + list("qualifications", metier.qualifications()) + "}")
                .collect(Collectors.joining("\n"));
    }

    private static String list(String key, Set<String> words) {
        return words.isEmpty()
                ? ""
                : ", " + key + words.stream().sorted().collect(Collectors.joining(", ", ": [", "]"));
    }
}
