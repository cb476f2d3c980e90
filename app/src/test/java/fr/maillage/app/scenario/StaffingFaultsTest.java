package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the author of a scenario is told whose staffing cannot be. Its antennes are Nord, with 79001, and Sud; today there
 * are Commune 79001 and Commune 79002, with 200 postes.
 */
class StaffingFaultsTest {

    /** Short of the division that it lists. */
    static final String GROUND = """
            departement: "79"
            network:
              target: {km: 20}
              accueilPoints: {count: 4, objective: distance}
            divisions:
              - name: d
                territories:
                  - {name: Nord, seat: 79001, epcis: ["200040244", "200041333", "200041317", "200041416"]}
                  - {name: Sud, seat: 79004, epcis: ["200069748", "247900798", "200069755", "200041994"]}
              - {name: e, drawn: {tier: a, count: 2}}
            """;

    static final String STAFFING = GROUND + """
            staffing:
              tableau: fictional
              fictional: {posts: 200, seats: [79001, 79002], seed: 1}
              division: d
              organisation:
                poles: [{pole: tout, continues: [PMI, accueil et secrétariat, action sociale, insertion]}, {pole: autonomie}]
                teams: [{team: cellule IP}]
              needs:
                - pole: tout
                  metier:
                    - responsable d'antenne
                    - adjoint au responsable d'antenne
                    - médecin de PMI
                    - puéricultrice
                    - sage-femme
                    - auxiliaire de puériculture
                    - secrétaire
                    - éducateur spécialisé
                    - psychologue
                    - gestionnaire administratif
                    - assistant de service social
                    - conseiller en économie sociale et familiale
                    - référent insertion
                    - chargé d'accueil social
                    - agent technique
                  share: 1
                - {pole: autonomie, metier: [référent autonomie, référent handicap], share: 1}
                - {team: cellule IP, metier: évaluateur IP, etp: 3}
            """;

    /** Each line: a setting below staffing, then what it is told, less its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tableau=fictoinal.csv | clashing-keys: found a tableau in a file and fictional; expected one of the two. Take it out, or write tableau: fictional.
                    tableau=null | missing-key: found no staffing.tableau; expected staffing.tableau, the word fictional, or the path of a CSV or XLSX file. Add it, such as tableau: tableau-des-emplois.xlsx
                    sheet=Agents | clashing-keys: found a fictional tableau and sheet; expected one of the two. Take sheet out: there is no file.
                    columns={poste: X} | clashing-keys: found a fictional tableau and columns; expected one of the two. Take columns out: there is no file.
                    columns.poset=X | unknown-path: found the path "staffing.columns.poset"; expected the path of a key of scenarios. Did you mean staffing.columns.poste?
                    fictional={posts: 200, seats: [79001], antennes: 2} | clashing-keys: found both seats and antennes; expected one of the two. Take one of them out.
                    fictional={posts: 20, antennes: 21} | fewer-posts-than-antennes: found 20 postes; expected at least one for each of the 21 antennes. Raise the number, or have fewer antennes.
                    fictional.posts=19 | out-of-range: found the number 19; expected a whole number from 20 to 20000. Change the number.
                    fictional.seats=[79001, 79001] | doubled-code: found 79001 again; expected each once in fictional.seats; it stands already at --set staffing.fictional.seats=[79001, 79001]. Take one of the two out.
                    fictional.seats=[79999] | unknown-commune: found "79999"; expected the INSEE code of a commune, five characters. Look the code up; a commune that was merged bears the code of the new one.
                    fictional.seats=[45001] | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    division=D | unknown-division: found "D"; expected one of the divisions "d". Name one of divisions that has territories or a file, or take the key out for the plan's own territories.
                    division=e | unknown-division: found "e", which is drawn; expected one of the divisions "d". Name one of divisions that has territories or a file, or take the key out for the plan's own territories.
                    organisation={} | missing-key: found neither poles nor teams; expected staffing.organisation.poles or staffing.organisation.teams. Add one of them.
                    organisation.teams=[{team: cellule IP}, {team: tout}] | doubled-code: found tout again; expected each once in poles and teams; it stands already at s.yaml:16:20. Take one of the two out.
                    organisation.teams=[{team: cellule IP, commune: 45001}] | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    organisation.sites=[{commune: 79999}] | unknown-commune: found "79999"; expected the INSEE code of a commune, five characters. Look the code up; a commune that was merged bears the code of the new one.
                    organisation.sites=[{commune: 75056}] | unknown-commune: found "75056"; expected the INSEE code of a commune, five characters. Paris stands in the table by its arrondissements: write the code of one of them, from 75101 to 75120.
                    organisation.sites=[{commune: 79001}, {commune: 79001}] | doubled-code: found 79001 again; expected each once in organisation.sites; it stands already at --set staffing.organisation.sites=[{commune: 79001}, {commune: 79001}]. Take one of the two out.
                    metiers=[{metier: puéricultrice, priority: 0}] | out-of-range: found the number 0; expected a whole number from 1 to 1000. Change the number.
                    metiers=[{metier: puéricultrice, inAntennes: oui}] | wrong-type: found the text "oui"; expected true or false. For example, inAntennes: true
                    metiers=[{metier: puéricultrice}, {metier: puéricultrice}] | doubled-code: found puéricultrice again; expected each once in metiers; it stands already at --set staffing.metiers=[{metier: puéricultrice}, {metier: puéricultrice}]. Take one of the two out.
                    transformations=[{from: secrétaire, to: secretare}] | unknown-metier: found "secretare"; expected a métier of staffing.metiers. Did you mean secrétaire?
                    transformations=[{from: secrétaire, to: secrétaire}] | same-metier: found "secrétaire" from and to; expected two métiers. Correct one of them, or take the transformation out.
                    transformations=[{from: secrétaire, to: psychologue}] | no-common-cadre: found adjoint administratif before, psychologue after; expected a cadre d'emplois that both métiers take. A poste keeps its cadre: suppress and create postes under budget instead, or correct the cadres.
                    transformations=[{from: secrétaire, to: chargé d'accueil social}, {from: secrétaire, to: chargé d'accueil social}] | doubled-code: found secrétaire and chargé d'accueil social again; expected each pair once in transformations. Take one of the two out.
                    transformations=[{from: secrétaire, to: chargé d'accueil social, trainingDays: -1}] | out-of-range: found the number -1; expected a whole number from 0 to 1000. Change the number.
                    quorums=[{metier: sage-femme}] | missing-key: found neither exactly nor least nor most; expected staffing.quorums.exactly or staffing.quorums.least or staffing.quorums.most. Add one of them.
                    quorums=[{metier: sage-femme, exactly: 1, most: 2}] | clashing-keys: found both exactly and most; expected one of the two. Take one of them out.
                    quorums=[{metier: sage-femme, least: 3, most: 2}] | least-above-most: found at least 3; expected at most 2, the most. Lower it, or raise most.
                    quorums=[{metier: sage-femme, per: pole, most: 2}] | unknown-word: found the text "pole"; expected one of the words antenne, departement. Choose one of them.
                    quorums=[{metier: médecin, least: 1}] | unknown-metier: found "médecin"; expected a métier of staffing.metiers. List it there: - {metier: médecin}
                    quorums=[{metier: évaluateur IP, least: 1}] | quorum-without-unit: found at least 1 of évaluateur IP in Nord; expected a unit that takes the métier there. Add a need of it, or take the quorum out.
                    quorums=[{metier: sage-femme, least: 3}] | minimums-above-headcount: found quorums ask for at least 6 postes of sage-femme; expected at most the 4 postes that the postes have which are, or may become, so. Lower the minimums, allow transformations, or create postes under budget.
                    quorums=[{metier: sage-femme, most: 1}] | more-postes-than-quorum: found 4 postes of sage-femme that can become nothing else; expected at most 2, by its quorums. Allow a transformation from it, raise the quorum, or suppress postes under budget.
                    guichets={metiers: [évaluateur IP]} | guichet-without-staff: found a guichet at 79004; expected a unit there that takes one of évaluateur IP. Add a need of it, or take the guichet out.
                    guichets={metiers: [chargé d'accueil social], sites: [{commune: 79001, desks: 99}]} | minimums-above-headcount: found guichets need at least 112.136 ETP of chargé d'accueil social; expected at most the 12.4 ETP that the postes have which are, or may become, so. Lower the minimums, allow transformations, or create postes under budget.
                    guichets={metiers: [chargé d'accueil social], sites: [{commune: 45001}]} | commune-elsewhere: found "45001", Commune 45001, of département 45; expected a commune of département 79. Take it out, or add its département to the scenario.
                    guichets={metiers: [chargé d'accueil social], openingHours: 1e300} | out-of-range: found the number 1e300; expected a number above 0 to 168. Change the number.
                    guichets={metiers: [chargé d'accueil social], desks: 1000000000} | out-of-range: found the number 1000000000; expected a whole number from 1 to 1000. Change the number.
                    guichets={metiers: [chargé d'accueil social], weeklyHoursPerEtp: 0.5} | out-of-range: found the number 0.5; expected a number from 1 to 168. Change the number.
                    guichets={metiers: [chargé d'accueil social], openingHours: 168, desks: 1000, weeklyHoursPerEtp: 1} | minimums-above-headcount: found guichets need at least 168000 ETP of chargé d'accueil social; expected at most the 12.4 ETP that the postes have which are, or may become, so. Lower the minimums, allow transformations, or create postes under budget.
                    budget.created=[{metier: sage-femme, categorie: A, cadre: médecin, posts: 1}] | cadre-not-of-metier: found "médecin"; expected a cadre of sage-femme: sage-femme. Correct it, or add it to the cadres of the métier.
                    budget.created=[{metier: sage-femme, categorie: D, cadre: sage-femme, posts: 1}] | unknown-word: found the text "D"; expected one of the words A, B, C. Did you mean A?
                    budget.suppressed=[{metier: sage-femme, posts: 5}] | more-suppressed-than-postes: found 5 postes of sage-femme; expected at most the 4 of the tableau. Lower the number; agents move only to vacant postes of their own grade and quotité.
                    vacancies={delayMonths: 13} | out-of-range: found the number 13; expected a number from 0 to 12. Change the number.
                    vacancies={delayMonths: 1, byMetier: [{metier: médecins de PMI, delayMonths: 2}]} | unknown-metier: found "médecins de PMI"; expected a métier of staffing.metiers. Did you mean médecin de PMI?
                    fixed.units=[{antenne: Commune 79001, pole: PMO}] | unknown-unit: found "Commune 79001 · PMO"; expected an antenne and a pôle in the words of the tableau. Did you mean Commune 79001 · PMI?
                    fixed.postes=[F-0201] | unknown-poste: found "F-0201"; expected the identifier of a poste of the tableau. Did you mean F-0001?
                    fixed.agents=[nobody] | unknown-agent: found "nobody"; expected the identifier of an agent of the tableau. Correct it, or take it out.
                    fixed.units=[{antenne: Commune 79001, pole: ASE}] | poste-without-place: found poste F-0043 and 20 more, éducateur spécialisé of Commune 79001 · ASE at 79001, which keeps its antenne, pôle, site, métier; expected a unit that takes it so. Let it change, add a need of its métier there, or name its pôle under continues.
                    commuting=[{km: 1, pointsPerKm: 1}] | steps-not-growing: found the first step from 1 km on; expected from 0 km on. A farther kilometre never costs less than a nearer one.
                    commuting=[{km: 0, pointsPerKm: 2}, {km: 0, pointsPerKm: 3}] | steps-not-growing: found 0 km; expected more than 0, where the step before it begins. A farther kilometre never costs less than a nearer one.
                    commuting=[{km: 0, pointsPerKm: 2}, {km: 5, pointsPerKm: 1}] | steps-not-growing: found 1 points; expected at least as many as in the step before it. A farther kilometre never costs less than a nearer one.
                    objectives=[wishes, wishes] | doubled-code: found wishes again; expected each once in objectives; it stands already at --set staffing.objectives=[wishes, wishes]. Take one of the two out.
                    objectives=[shortage, cost] | unknown-word: found the text "cost"; expected one of the words shortage, againstWish, commute, training, stability, teams, wishes. Choose one of them.
                    weights.team=-1 | out-of-range: found the number -1; expected a whole number from 0 to 1000000. Change the number.
                    amounts.caseload=[assistante] | unknown-metier: found "assistante"; expected a métier of staffing.metiers. List it there: - {metier: assistante}
                    requests={perThousandResidents: 3, file: x.csv} | clashing-keys: found both perThousandResidents and file; expected one of the two. Take one of them out.
                    organisation={poles: [{pole: tout, continues: [PMI]}, {pole: autonomie}], teams: [{team: cellule IP}], sites: [{commune: 79002, workplaces: 3}], seatWorkplaces: 80} | fewer-workplaces-than-postes: found 163 workplaces at all sites together; expected at least 200, one for each poste. Raise the workplaces, or add sites.
                    """)
    void aSettingIsToldOff(String setting, String told) {
        String first = Reading.of(STAFFING, "staffing." + setting).lines().stream()
                .filter(line -> line.contains(": error "))
                .findFirst()
                .orElse("");

        assertThat(first.replaceFirst("^.*?: error ", "")).isEqualTo(told);
    }

    /** Each line: the last of the needs, then what it is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {pole: tout, metier: sage-femme} | s.yaml:39:7: error missing-key: found neither least nor a target; expected least, or one of etp, perThousandResidents, perThousandRequests, share. Add one of them, such as etp: 3
                    {pole: tout, metier: sage-femme, etp: -1} | s.yaml:39:45: error out-of-range: found the number -1; expected a number from 0 to 1000000. Change the number.
                    {pole: tout, metier: sage-femme, etp: 1, share: 1} | s.yaml:39:55: error clashing-keys: found both etp and share; expected one of the two. Take one of them out.
                    {pole: tout, metier: sage-femme, least: 2, etp: 1} | s.yaml:39:47: error least-above-target: found at least 2; expected at most the target, 1. Lower it, or raise etp.
                    {pole: tout, team: cellule IP, metier: sage-femme, etp: 1} | s.yaml:39:26: error clashing-keys: found both pole and team; expected one of the two. Take one of them out.
                    {team: cellule IP, antennes: [Nord], metier: sage-femme, etp: 1} | s.yaml:39:36: error clashing-keys: found both team and antennes; expected one of the two. Take one of them out.
                    {metier: sage-femme, etp: 1} | s.yaml:39:7: error missing-key: found neither pole nor team; expected staffing.needs.pole or staffing.needs.team. Add one of them.
                    {pole: tuot, metier: sage-femme, etp: 1} | s.yaml:39:14: error unknown-pole: found "tuot"; expected one of tout, autonomie. Did you mean tout?
                    {team: cellule, metier: sage-femme, etp: 1} | s.yaml:39:14: error unknown-team: found "cellule"; expected one of cellule IP. Did you mean cellule IP?
                    {pole: tout, metier: sage-homme, etp: 1} | s.yaml:39:28: error unknown-metier: found "sage-homme"; expected a métier of staffing.metiers. Did you mean sage-femme?
                    {pole: tout, antennes: [Ouest], metier: sage-femme, etp: 1} | s.yaml:39:31: error unknown-antenne: found "Ouest"; expected an antenne, such as Nord, Sud, or a commune. Correct it, or name a commune of its territory.
                    {pole: tout, antennes: [nrod], metier: sage-femme, etp: 1} | s.yaml:39:31: error unknown-antenne: found "nrod"; expected an antenne, such as Nord, Sud, or a commune. Did you mean Nord?
                    {pole: tout, metier: sage-femme, least: 2} | s.yaml:19:5: error minimums-above-headcount: found units need at least 4 ETP of sage-femme; expected at most the 3.9 ETP that the postes have which are, or may become, so. Lower the minimums, allow transformations, or create postes under budget.
                    """)
    void aNeedIsToldOff(String need, String told) {
        assertThat(Reading.of(STAFFING + "    - " + need + "\n").lines()).containsExactly(told);
    }

    @Test
    void theScenarioItselfIsGood() {
        assertThat(Reading.of(STAFFING).lines()).isEmpty();
    }

    @Test
    void staffNeedsAntennesToWorkIn() {
        assertThat(Reading.of(STAFFING, "staffing.division=null").lines())
                .containsExactly("s.yaml:12:3: error no-antennes: found neither staffing.division nor "
                        + "network.territories; expected the territories of the antennes. Name a division that has "
                        + "territories or a file under staffing.division, or have territories drawn by "
                        + "network.territories.");
    }

    @Test
    void aMetierOfTheTableauThatNoUnitTakesIsCounted() {
        assertThat(Reading.of(STAFFING.replace("                    - agent technique\n", "")
                                .replace("        - agent technique\n", ""))
                        .lines())
                .containsExactly("s.yaml:19:5: error unneeded-metier: found 3 postes of agent technique, which no need "
                        + "names; expected a need of every métier that the tableau has, if only of 0 ETP. Add a need, "
                        + "a transformation into a métier that has one, or suppress the postes under budget.");
    }

    @Test
    void metiersOfAntennesHaveNoPlaceInATeam() {
        assertThat(Reading.of(STAFFING, "staffing.metiers=[{metier: évaluateur IP, inAntennes: true}]")
                        .lines())
                .containsExactly(
                        "s.yaml:12:12: error poste-without-place: found poste F-0197 and 2 more, évaluateur IP "
                                + "of Département · cellule IP at 79001; expected a unit that takes it so. Let it change, add a "
                                + "need of its métier there, or name its pôle under continues.");
    }

    @Test
    void minimumsAreToldBeforeTerritoriesAreDrawn() {
        assertThat(Reading.of(
                                STAFFING + "    - {pole: tout, metier: sage-femme, least: 1}\n",
                                "staffing.division=null",
                                "network.territories={tiers: [{tier: a, count: 5}]}")
                        .lines())
                .containsExactly("s.yaml:19:5: error minimums-above-headcount: found units need at least 5 ETP of "
                        + "sage-femme; expected at most the 3.9 ETP that the postes have which are, or may become, so. "
                        + "Lower the minimums, allow transformations, or create postes under budget.");
    }

    @Test
    void whatHasNoPlaceWhereverTheAntennesWillBeIsToldBeforeTheyAreDrawn() {
        assertThat(Reading.of(
                                STAFFING,
                                "staffing.division=null",
                                "network.territories={tiers: [{tier: a, count: 5}]}",
                                "staffing.fixed.units=[{antenne: Commune 79001, pole: ASE}]")
                        .lines())
                .first(InstanceOfAssertFactories.STRING)
                .contains("error poste-without-place: found poste F-0043 and 20 more, éducateur spécialisé of Commune "
                        + "79001 · ASE at 79001, which keeps its pôle, métier; expected a unit that takes it so.");
    }

    @Test
    void aNetworkAloneHasNoUseForTheStaffing() {
        Reading reading = Reading.unstaffed(STAFFING, "staffing.fictional.seats=[45001]", "staffing.division=nowhere");

        assertThat(reading.getResolved().staffing()).isNull();
        assertThat(reading.getScenario().staffing()).isNull();
    }
}
