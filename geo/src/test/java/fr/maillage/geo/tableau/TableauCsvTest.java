package fr.maillage.geo.tableau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.domain.staffing.Categorie;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Tableau;
import fr.maillage.domain.staffing.Wishes;
import fr.maillage.domain.staffing.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableauCsvTest {

    /** No two are the same without capitals, accents and punctuation. */
    private static final List<String> NAMES = List.of(
            "Niortais",
            "=SUM(A1)",
            "@site",
            "+33",
            "-5",
            "PMI/ASE",
            "Mellois, Haut Val de Sèvre",
            "dit \"le grand\"",
            "É",
            "la Gâtine",
            "1,5",
            "a\\b",
            "'x",
            "%");

    private static final List<String> COMMUNES = List.of("79191", "79049", "79202", "79329", "86194", "2A004");

    @Property(tries = 200, seed = "1")
    void aTableauIsReadBackAsItWas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size)
            throws IOException {
        Tableau tableau = tableau(new Random(seed), size);
        Path file = Files.createTempFile("tableau", ".csv");
        try {
            Files.writeString(file, TableauCsv.write(tableau));
            Faults faults = new Faults();
            TableauFile.Read read = TableauFile.findInFile(file, TableauOptions.NONE, Tableaux.ANY_WORDS, faults)
                    .orElseThrow(() -> new AssertionError(faults.list()));

            assertThat(read.tableau()).isEqualTo(tableau);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void headingsAreFrenchAndCellsAreData() {
        Poste vacant = new Poste(
                "P-1",
                Categorie.B,
                "rédacteur",
                "=1+1",
                500,
                new Workplace("Niort", "accueil, droits", "79191"),
                "",
                Set.of(Aspect.SITE),
                null);

        assertThat(TableauCsv.write(new Tableau(List.of(vacant), true))).isEqualTo("""
                        N° de poste,Catégorie,Cadre d'emplois,Métier,Quotité,Antenne,Pôle,Site,Ligne budgétaire,\
                        Matricule,Commune de résidence,Qualifications,Antenne souhaitée,Pôle souhaité,Métier souhaité,\
                        Figé,Poste figé,Limite de trajet (km),Fictif
                        P-1,B,rédacteur,=1+1,0.5,Niort,"accueil, droits",79191,,,,,,,,,site,,oui
                        """);
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() {
        Poste created = new Poste("P-1", Categorie.B, "rédacteur", "x", 500, null, "", Set.of(), null);
        Agent agent = new Agent("A1", "79191", new TreeSet<>(Set.of("a;b")), Wishes.NONE, Set.of(), null);
        Poste torn = new Poste(
                "P-1", Categorie.B, "rédacteur", "x", 500, new Workplace("a", "b", "79191"), "", Set.of(), agent);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableauCsv.write(new Tableau(List.of(created), false)))
                .withMessage("Poste P-1 is not in a tableau of today");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableauCsv.write(new Tableau(List.of(torn), false)))
                .withMessage("A word of a list with a separator in it: a;b");
    }

    private static Tableau tableau(Random random, int size) {
        List<Poste> postes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            postes.add(new Poste(
                    "P-" + i,
                    pick(random, List.of(Categorie.values())),
                    pick(random, NAMES),
                    pick(random, NAMES),
                    1 + random.nextInt(Poste.FULL_TIME),
                    new Workplace(pick(random, NAMES), pick(random, NAMES), pick(random, COMMUNES.subList(0, 4))),
                    random.nextBoolean() ? "" : pick(random, NAMES),
                    aspects(random),
                    agent(random, i)));
        }
        return new Tableau(postes, random.nextBoolean());
    }

    private static @Nullable Agent agent(Random random, int number) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        return new Agent(
                "A-" + number,
                pick(random, COMMUNES),
                names(random),
                new Wishes(names(random), names(random), names(random)),
                aspects(random),
                random.nextBoolean() ? null : random.nextInt(2_000_000_000));
    }

    private static SortedSet<String> names(Random random) {
        SortedSet<String> names = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            names.add(pick(random, NAMES));
        }
        return names;
    }

    private static Set<Aspect> aspects(Random random) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (random.nextInt(4) == 0) {
                aspects.add(aspect);
            }
        }
        return aspects;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
