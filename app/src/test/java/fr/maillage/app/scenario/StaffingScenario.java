package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.StaffingProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A scenario without faults that tests of staffing read, with the tableau of its four postes. */
final class StaffingScenario {

    static final String TABLEAU = """
            poste,categorie,cadre,metier,quotite,antenne,pole,site,agent,residence,qualifications,wishedAntenne,wishedPole,wishedMetier,fixed,travelLimitKm
            P1,A,assistant socio-éducatif,AS,1,Niortais,social,79191,A1,79191,DEASS,79004,social,,,
            P2,A,assistant socio-éducatif,AS,0.8,Niortais,social,79191,A2,45234,DEASS,Bressuirais;Niortais,,chef,site,30
            P3,C,adjoint administratif,secrétaire,0.5,Bressuirais,accueil,79049,,,,,,,,
            P4,A,conseiller socio-éducatif,chef,1,Bressuirais,accueil,79049,A4,79049,,,,,,
            """;

    private static final String STAFFING = """
            staffing:
              tableau: TABLEAU
              division: d
              organisation:
                poles: [{pole: aide, continues: [social]}, {pole: accueil}]
                teams: [{team: siège, commune: 79003}]
                sites: [{commune: 79191, workplaces: 5}, {commune: 79005}]
                seatWorkplaces: 9
              requests: {perThousandResidents: 10}
              metiers:
                - {metier: AS, cadres: [assistant socio-éducatif], qualifications: [DEASS], priority: 3, inAntennes: true}
                - {metier: secrétaire}
                - {metier: chef}
              needs:
                - {pole: aide, metier: AS, least: 0.5, perThousandResidents: 0.001}
                - {pole: aide, antennes: [79191], metier: AS, least: 0.25, share: 0.5}
                - {pole: accueil, metier: [secrétaire, chef], least: 0, share: 2}
                - {team: siège, metier: chef, perThousandRequests: 0.1}
              quorums: [{metier: chef, most: 3}, {metier: chef, per: departement, exactly: 1}]
              guichets: {metiers: [secrétaire], weeklyHoursPerEtp: 35, sites: [{commune: 79191, openingHours: 7, desks: 2}]}
              budget:
                created: [{metier: secrétaire, categorie: C, cadre: adjoint administratif, posts: 2, etp: 0.5}]
              vacancies: {delayMonths: 3, byMetier: [{metier: chef, delayMonths: 12}]}
              fixed: {postes: [P3], agents: [A1], units: [{antenne: Bressuirais, pole: accueil}]}
            """;

    private StaffingScenario() {}

    static AskedStaffing asked(Path folder, String... settings) throws IOException {
        return Objects.requireNonNull(read(folder, settings).getResolved().staffing());
    }

    static Reading read(Path folder, String... settings) throws IOException {
        Path file = folder.resolve("tableau.csv");
        Files.writeString(file, TABLEAU);
        return Reading.of(StaffingFaultsTest.GROUND + STAFFING.replace("TABLEAU", "'" + file + "'"), settings);
    }

    static StaffingProblem problem(AskedStaffing asked) {
        return asked.toProblem(asked.findDivision().orElseThrow());
    }
}
