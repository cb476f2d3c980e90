package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.geo.source.TerritorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tableaux of Deux-Sèvres in tests. */
final class Tableaux {

    static final String HEADING = "poste,categorie,cadre,metier,quotite,antenne,pole,site,agent,residence\n";

    private static final CommuneNames COMMUNES = new CommuneNames(TerritorySource.embedded(), List.of("79"));

    static final TableauWords WORDS = new TableauWords(
            List.of("assistant de service social", "secrétaire", "chargé d'accueil social"),
            List.of("assistant socio-éducatif"),
            List.of("DEASS"),
            List.of("Niortais", "Gâtine", "PMI/ASE"),
            COMMUNES);

    static final TableauWords ANY_WORDS = new TableauWords(List.of(), List.of(), List.of(), List.of(), COMMUNES);

    private Tableaux() {}

    static Optional<TableauFile.Read> readText(Path folder, String text, Faults faults) {
        return read(write(folder.resolve("t.csv"), text), faults);
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<TableauFile.Read> read(Path file, Faults faults) {
        return TableauFile.findInFile(file, TableauOptions.NONE, WORDS, faults);
    }

    static Optional<TableauFile.Read> read(Path file, Map<String, String> columns, Faults faults) {
        return TableauFile.findInFile(file, new TableauOptions(null, columns), WORDS, faults);
    }

    /** Without the folder. */
    static List<String> messages(Path folder, Faults faults) {
        return faults.list().stream()
                .map(Fault::toString)
                .map(message -> message.replace(folder + "/", ""))
                .toList();
    }

    /** A row below {@link #HEADING}. */
    static String row(String poste, String quotite, String site, String agent, String residence) {
        return "%s,C,adjoint,secrétaire,%s,Niort,accueil,%s,%s,%s\n".formatted(poste, quotite, site, agent, residence);
    }
}
