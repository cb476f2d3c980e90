package fr.maillage.geo.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the rows of a tableau, good and bad. */
class TableauValuesTest {

    private static final String WIDE =
            "poste;categorie;cadre;metier;quotite;antenne;pole;site;budgetLine;agent;residence;"
                    + "qualifications;wishedAntenne;wishedPole;wishedMetier;fixed;fixedPoste;travelLimitKm\n";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void aRowIsAPosteAndItsAgent() {
        Poste poste = only(
                WIDE
                        + "P-1; cat. A ;Assistants Socio-Éducatifs;ASSISTANT SERVICE SOCIAL;0,8;Niort;PMI;niort;934;A-1;Saint-Maixent-"
                        + "l'École;deass, CAFERUIS;niortais / Bressuirais;PMI/ASE;\"Secrétaire; juriste\";\"antenne, pole\";métier;30,5 km\n");

        Agent agent = Objects.requireNonNull(poste.agent());
        assertThat(poste.id()).isEqualTo("P-1");
        assertThat(poste.categorie()).isEqualTo(Categorie.A);
        assertThat(poste.cadre()).isEqualTo("assistant socio-éducatif");
        assertThat(poste.metier()).isEqualTo("assistant de service social");
        assertThat(poste.milliEtp()).isEqualTo(800);
        assertThat(poste.before()).isEqualTo(new Workplace("Niort", "PMI", "79191"));
        assertThat(poste.budgetLine()).isEqualTo("934");
        assertThat(poste.fixed()).containsExactly(Aspect.METIER);
        assertThat(agent.id()).isEqualTo("A-1");
        assertThat(agent.residence()).isEqualTo("79270");
        assertThat(agent.qualifications()).containsExactly("CAFERUIS", "DEASS");
        assertThat(agent.wishes().antennes()).containsExactly("Bressuirais", "Niortais");
        assertThat(agent.wishes().poles()).containsExactly("PMI/ASE");
        assertThat(agent.wishes().metiers()).containsExactly("juriste", "secrétaire");
        assertThat(agent.fixed()).containsExactlyInAnyOrder(Aspect.ANTENNE, Aspect.POLE);
        assertThat(agent.travelLimitMm()).isEqualTo(30_500_000);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void vacantIsWrittenInManyWays() {
        for (String vacant : List.of("", "vacant", "VACANT", "-", "Poste vacant", "néant")) {
            assertThat(only(Tableaux.HEADING + Tableaux.row("P1", "1", "79191", vacant, ""))
                            .agent())
                    .as(vacant)
                    .isNull();
        }
    }

    @Test
    void aQuotiteMayBeAPartOrAPercentage() {
        assertThat(milliEtp("quotite", "1", "0.8", "0,8", ".5", "80 %", "80%", "100\u00a0%", "0.8571", "0,001"))
                .containsExactly(1000, 800, 800, 500, 800, 800, 1000, 857, 1);
        assertThat(milliEtp("quotite", "100", "80", "50")).containsExactly(1000, 800, 500);
        assertThat(milliEtp("% temps", "80", "1", "0.5", "57,14")).containsExactly(800, 1000, 500, 571);
    }

    @Test
    void aQuotiteThatIsNoneIsTold() {
        quotites("quotite", "0", "-0.5", "1.2", "80", "17h30", "1 %", "0,8,1", "100.1 %", "0.0001", ",", "150 %");

        String part = "expected a part of full time above 0 and up to 1. ";
        assertThat(messages())
                .containsExactly(
                        "2:16: error bad-quotite: found \"0\"; " + part
                                + "Write the part of full time, or take the row out.",
                        "3:16: error bad-quotite: found \"-0.5\"; " + part + "Write a number such as 0.8, 0,8 or 80 %.",
                        "4:16: error bad-quotite: found \"1.2\"; " + part
                                + "Write a part such as 0.8; percents need their sign, as in 80 %.",
                        "5:16: error bad-quotite: found \"80\"; " + part
                                + "Write a part such as 0.8; percents need their sign, as in 80 %.",
                        "6:16: error bad-quotite: found \"17h30\"; " + part
                                + "Write a number such as 0.8, 0,8 or 80 %.",
                        "8:16: error bad-quotite: found \"0,8,1\"; " + part
                                + "Write a number such as 0.8, 0,8 or 80 %.",
                        "9:16: error bad-quotite: found \"100.1 %\"; " + part
                                + "Write a part such as 0.8; percents need their sign, as in 80 %.",
                        "10:16: error bad-quotite: found \"0.0001\"; " + part
                                + "Write the part of full time, or take the row out.",
                        "11:16: error bad-quotite: found \",\"; " + part + "Write a number such as 0.8, 0,8 or 80 %.",
                        "12:16: error bad-quotite: found \"150 %\"; " + part
                                + "Write a part such as 0.8; percents need their sign, as in 80 %.");
    }

    @Test
    void weeklyHoursAreNotTakenForPercents() {
        quotites("quotite", "35", "28", "17.5");

        assertThat(faults.list())
                .extracting(Fault::code)
                .containsOnly("bad-quotite")
                .hasSize(3);
    }

    @Test
    void citiesStandByTheirArrondissements() {
        read(Tableaux.HEADING
                + Tableaux.row("P1", "1", "75056", "A1", "13055 Marseille")
                + Tableaux.row("P2", "1", "79191", "A2", "lyon"));

        assertThat(messages())
                .extracting(message -> message.replaceFirst(" expected [^.]*\\.", ""))
                .containsExactly(
                        "2:41: error unknown-commune: found \"75056\"; Paris stands in the table by its "
                                + "arrondissements: write the code of one of them, from 75101 to 75120.",
                        "2:50: error unknown-commune: found \"13055 Marseille\"; Marseille stands in the table by its "
                                + "arrondissements: write the code of one of them, from 13201 to 13216.",
                        "3:50: error unknown-commune: found \"lyon\"; Lyon stands in the table by its "
                                + "arrondissements: write the code of one of them, from 69381 to 69389.");
    }

    @Test
    void unknownWordsAreToldWithTheNearestKnownOne() {
        read(Tableaux.HEADING
                + "P1,D,adjoint,secretariat,1,Niort,accueil,79191,A1,79191\n"
                + "P2,C,adjoint,juriste,1,Niort,accueil,Nior,A2,79191\n");

        assertThat(messages())
                .containsExactly(
                        "2:4: error unknown-categorie: found \"D\"; expected A, B or C. Write A, B or C.",
                        "2:14: error unknown-metier: found \"secretariat\"; expected a métier of staffing.metiers. "
                                + "Did you mean secrétaire?",
                        "3:14: error unknown-metier: found \"juriste\"; expected a métier of staffing.metiers. "
                                + "Correct it, or add it to staffing.metiers.",
                        "3:38: error unknown-commune: found \"Nior\"; expected a commune of the commune table, by its name "
                                + "or code. Did you mean Niort?");
    }

    @Test
    void communesAreKnownByCodeOrName() {
        assertThat(only(Tableaux.HEADING + Tableaux.row("P1", "1", "Niort (79191)", "A1", "SAINT MAIXENT L ECOLE"))
                        .before())
                .extracting(before -> Objects.requireNonNull(before).site())
                .isEqualTo("79191");
        assertThat(residence("St-Maixent-l'École")).isEqualTo("79270");
        assertThat(residence("poitiers")).as("beyond the département").isEqualTo("86194");
        assertThat(residence("2A004")).isEqualTo("2A004");
    }

    @Test
    void communesThatAreNoneAreTold() {
        read(Tableaux.HEADING
                + Tableaux.row("P1", "1", "86194", "A1", "79999")
                + Tableaux.row("P2", "1", "Poitiers", "A2", "1004")
                + Tableaux.row("P3", "1", "79191", "A3", "Saint-Aubin")
                + Tableaux.row("P4", "1", "", "A4", ""));

        String elsewhere = "; expected a commune of the scenario's départements. "
                + "Correct the commune, or take its département into the scenario.";
        assertThat(messages())
                .containsExactly(
                        "2:41: error commune-elsewhere: found \"86194\"" + elsewhere,
                        "2:50: error unknown-commune: found \"79999\"; expected the code of a commune of the commune table, "
                                + "or its name. Look the code up; where this is a postal code, "
                                + "write the commune's name in its place.",
                        "3:41: error commune-elsewhere: found \"Poitiers\"" + elsewhere,
                        "3:53: error bad-insee: found \"1004\"; expected a commune's code of five characters, such as 79191 "
                                + "or 2A004. The leading zero is lost; write 01004.",
                        messages().get(4),
                        "5:41: error missing-value: found nothing; expected Site. "
                                + "Write the commune of the site, by code or name.",
                        "5:45: error missing-value: found nothing; expected Commune de résidence. "
                                + "Write the commune where the agent lives; that of the site if the way is not to count.");
        assertThat(messages().get(4))
                .matches("4:50: error ambiguous-commune: found \"Saint-Aubin\", which [0-9]+ communes are called; "
                        + "expected one commune\\. Write its code: one of .*\\.");
    }

    @Test
    void whatHasToBeThereIsMissed() {
        read(Tableaux.HEADING + ",,,,,,,,x1,79191\n" + ",,,,,,,,,\n");

        assertThat(faults.list())
                .extracting(fault -> fault.code() + " " + fault.expected())
                .containsExactly(
                        "missing-value N° de poste",
                        "missing-value Catégorie",
                        "missing-value Cadre d'emplois",
                        "missing-value Métier",
                        "missing-value Quotité",
                        "missing-value Antenne",
                        "missing-value Pôle",
                        "missing-value Site");
    }

    @Test
    void whatBelongsToAnAgentNeedsOne() {
        read(Tableaux.HEADING + Tableaux.row("P1", "1", "79191", "vacant", "79191"));

        assertThat(messages())
                .containsExactly(
                        "2:54: error no-agent: found Commune de résidence of a vacant poste; expected an agent "
                                + "whose it is. Write the agent's identifier in its column, or empty this one.");
    }

    @Test
    void twoColumnsMayNotContradictEachOther() {
        String heading = Tableaux.HEADING.strip() + ",vacant\n";
        read(heading
                + Tableaux.row("P1", "1", "79191", "A1", "79191").strip() + ",oui\n"
                + Tableaux.row("P2", "1", "79191", "", "").strip() + ",non\n"
                + Tableaux.row("P3", "1", "79191", "", "").strip() + ",oui\n");

        assertThat(messages())
                .containsExactly(
                        "2:56: error vacant-or-not: found \"oui\" and the agent \"A1\"; expected the same in both columns. "
                                + "Correct one of the two.",
                        "3:49: error vacant-or-not: found \"non\" and no agent; expected the same in both columns. "
                                + "Correct one of the two.");
    }

    @Test
    void whatMayNotChangeIsAFewWords() {
        String row = "P1;C;adjoint;secrétaire;1;Niort;PMI;79191;;A1;79191;;;;;%s;%s;%s\n";
        assertThat(only(WIDE + row.formatted("tout", "oui", "0")).fixed()).hasSize(5);

        read(WIDE
                + row.formatted("antene", "", "loin")
                + row.formatted("", "non", "-3").replace("1;C", "2;C"));
        assertThat(messages())
                .contains(
                        "2:57: error unknown-word: found \"antene\"; expected some of antenne, métier, poste, pôle, site, or "
                                + "tout. Did you mean antenne?",
                        "2:65: error bad-travel-limit: found \"loin\"; expected kilometres one way, from 0 to 2000. "
                                + "Write a number such as 30 or 12.5; leave the field empty where there is no limit.");
    }

    @Test
    void aTableauIsMadeUpAsAWholeOrNotAtAll() {
        String heading = Tableaux.HEADING.strip() + ",fictif\n";
        String one = Tableaux.row("P1", "1", "79191", "A1", "79191").strip();
        String two = Tableaux.row("P2", "1", "79191", "", "").strip();

        assertThat(read(heading + one + ",oui\n" + two + ",oui\n")
                        .orElseThrow()
                        .tableau()
                        .isFictional())
                .isTrue();
        assertThat(read(heading + one + ",\n" + two + ",non\n")
                        .orElseThrow()
                        .tableau()
                        .isFictional())
                .isFalse();
        assertThat(read(heading + one + ",oui\n" + two + ",\n")).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "3:49: error mixed-fictional: found postes that are made up beside others that are not; "
                                + "expected the same in every row. "
                                + "Keep the two apart: a tableau is made up as a whole or not at all.");
    }

    private String residence(String text) {
        return Objects.requireNonNull(only(Tableaux.HEADING + Tableaux.row("P1", "1", "79191", "A1", text))
                        .agent())
                .residence();
    }

    private List<Integer> milliEtp(String heading, String... quotites) {
        return quotites(heading, quotites).orElseThrow().tableau().postes().stream()
                .map(Poste::milliEtp)
                .toList();
    }

    private Optional<TableauFile.Read> quotites(String heading, String... quotites) {
        StringBuilder text =
                new StringBuilder("poste;cadre;categorie;" + heading + ";metier;antenne;pole;site;agent\n");
        for (int i = 0; i < quotites.length; i++) {
            text.append("P%03d;adjoint;C;%s;secrétaire;Niort;PMI;79191;\n".formatted(i, quotites[i]));
        }
        return read(text.toString());
    }

    private Poste only(String text) {
        List<Poste> postes = read(text).orElseThrow().tableau().postes();
        assertThat(postes).hasSize(1);
        return postes.getFirst();
    }

    private Optional<TableauFile.Read> read(String text) {
        return Tableaux.readText(folder, text, faults);
    }

    /** Without the file. */
    private List<String> messages() {
        return Tableaux.messages(folder, faults).stream()
                .map(message -> message.replaceFirst("^t.csv:", ""))
                .toList();
    }
}
