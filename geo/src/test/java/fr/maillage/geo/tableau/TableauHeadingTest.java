package fr.maillage.geo.tableau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.fault.Faults;
import fr.maillage.geo.heading.Synonyms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How headings are understood. */
class TableauHeadingTest {

    private static final String CELLS = "P1;C;adjoint administratif;secrétaire;1;Niort;accueil;79191\n";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void aSynonymBelongsToOneFieldOnly() {
        Map<String, Field> byStem = new HashMap<>();
        for (Field field : Field.values()) {
            Synonyms synonyms = TableauSynonyms.of(field);
            Stream.concat(synonyms.strong().stream(), synonyms.weak().stream())
                    .forEach(
                            stem -> assertThat(byStem.put(stem, field)).as(stem).isNull());
        }
    }

    @Test
    void headingsMayBeWrittenAsPeopleWriteThem() {
        assertThat(matches("N° DE POSTE;Catégories;Cadre d’emplois;Intitulé du poste;% temps de travail;M.D.D.;SERVICE;"
                        + "Lieu d'affectation\n" + CELLS))
                .containsExactly(
                        "A N° DE POSTE = poste",
                        "B Catégories = categorie",
                        "C Cadre d’emplois = cadre",
                        "D Intitulé du poste = metier",
                        "E % temps de travail = quotite",
                        "F M.D.D. = antenne",
                        "G SERVICE = pole",
                        "H Lieu d'affectation = site");
        assertThat(matches("numero du poste;cat;cadre emplois;Fonction;ETP;Maison du Département;Équipe;résidence "
                        + "administrative\n" + CELLS))
                .hasSize(8);
        assertThat(faults.list()).extracting("code").containsOnly("no-agents");
    }

    @Test
    void aHeadingThatCanOnlyMeanAFieldGoesBeforeOneThatCanMeanIt() {
        assertThat(matches(
                        "Poste;N° de poste;Catégorie;Cadre;Emploi;Métier;ETP;Quotité;Antenne;Pôle;Service;Site;Agent;"
                                + "Matricule;Résidence\n"
                                + "Accueil;P1;C;adjoint;agent;secrétaire;2;0,5;Niort;accueil;PMI;79191;X;A1;79191\n"))
                .contains(
                        "B N° de poste = poste",
                        "F Métier = metier",
                        "H Quotité = quotite",
                        "J Pôle = pole",
                        "N Matricule = agent")
                .hasSize(10);
    }

    @Test
    void titlesMayStandAboveTheHeading() {
        assertThat(matches("""
                        sep=;
                        Tableau des emplois, situation au 1er janvier;;;;;;;

                        Poste;Catégorie;Cadre;Métier;Quotité;Antenne;Pôle;Site
                        """ + CELLS)).hasSize(8);
    }

    @Test
    void theScenarioOverrulesWhatAHeadingWouldBeTakenFor() {
        Path file = Tableaux.write(
                folder.resolve("t.csv"),
                "Poste;Catégorie;Grade;Métier;Quotité;Antenne;Pôle;Site;Cadre\n" + CELLS.strip() + ";ancien\n");

        assertThat(shown(Tableaux.read(file, Map.of("cadre", "grade", "budgetLine", "Cadre"), faults)))
                .contains("C Grade = cadre", "I Cadre = budgetLine");
    }

    @Test
    void aHeadingOfTheScenarioThatIsNotThereIsTold() {
        Path file = Tableaux.write(
                folder.resolve("t.csv"), "Poste;Catégorie;Grades;Métier;Quotité;Antenne;Pôle;Site\n" + CELLS);

        assertThat(Tableaux.read(file, Map.of("cadre", "Gradé d'emploi"), faults))
                .isEmpty();
        assertThat(Tableaux.read(file, Map.of("cadre", "Gradex"), faults)).isPresent();
        assertThat(Tableaux.messages(folder, faults))
                .first()
                .isEqualTo("t.csv:1: error missing-column: found Poste, Catégorie, Grades, Métier, Quotité, Antenne, "
                        + "Pôle, Site; expected a column Gradé d'emploi. "
                        + "Add the column, or write in staffing.columns.cadre what it is called.");
        assertThatIllegalArgumentException().isThrownBy(() -> new TableauOptions(null, Map.of("grade", "Grade")));
    }

    @Test
    void everyMissingColumnIsToldWithTheNearestHeading() {
        assertThat(matches("Poste;Catégorie;Metiers exercés;Métié;Antenne;Pôle\nP1;C;x;y;Niort;accueil\n"))
                .isEmpty();
        assertThat(Tableaux.messages(folder, faults).stream().map(line -> line.replaceFirst(".*expected", "")))
                .contains(
                        " a column Cadre d'emplois. Add the column, or write in staffing.columns.cadre what it is called.",
                        " a column Métier. Did you mean it by Métié? Then write that heading in staffing.columns.metier.",
                        " a column Quotité. Add the column, or write in staffing.columns.quotite what it is called.",
                        " a column Site. Add the column, or write in staffing.columns.site what it is called.");
    }

    @Test
    void twoHeadingsForOneFieldAreTold() {
        assertThat(matches("Poste;Catégorie;Cadre;Métier;Quotité;Antenne;Pôle;Site;Commune du site\n" + CELLS.strip()
                        + ";79191\n"))
                .isEmpty();
        assertThat(Tableaux.messages(folder, faults))
                .contains("t.csv:1:56: error doubled-column: found column Commune du site beside column Site; "
                        + "expected one column for Site. "
                        + "Rename one of the two, or write in staffing.columns.site which one it is.");
    }

    @Test
    void columnsAboutPersonsAreNotReadAndAWarningSaysSo() {
        assertThat(matches("Poste;Catégorie;Cadre;Métier;Quotité;Antenne;Pôle;Site;Nom de l'agent;Prénom;"
                        + "Date de naissance;Nom du chef de service\n" + CELLS.strip() + ";x;y;z;t\n"))
                .hasSize(8);
        assertThat(Tableaux.messages(folder, faults))
                .startsWith(
                        "t.csv:1:56: warning personal-column: found the column Nom de l'agent; expected agents by an "
                                + "identifier alone. It is not read; take it out of the file before you pass it on.")
                .filteredOn(line -> line.contains("personal-column"))
                .hasSize(3);
    }

    @Test
    void aTableOfSomethingElseHasNoHeading() {
        assertThat(matches("commune;habitants\n79191;58952\n")).isEmpty();
        assertThat(Tableaux.messages(folder, faults))
                .containsExactly(
                        "t.csv: error no-heading: found no heading of a tableau in the first 20 rows; expected "
                                + "a row with headings such as N° de poste, Catégorie, Métier and Quotité. "
                                + "Write the headings over the postes, or say in staffing.columns what they are called.");
    }

    private List<String> matches(String text) {
        return shown(Tableaux.readText(folder, text, faults));
    }

    private static List<String> shown(Optional<TableauFile.Read> read) {
        return read.stream()
                .flatMap(some -> some.matches().stream())
                .map(match -> match.column() + " " + match.heading() + " = " + match.field())
                .collect(Collectors.toList());
    }
}
