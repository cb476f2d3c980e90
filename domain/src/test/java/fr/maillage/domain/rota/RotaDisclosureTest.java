package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.rota.RotaDisclosure.Shares;
import fr.maillage.domain.rota.RotaDisclosure.Wishes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is on duty is told by numbers, and nothing about fewer than five. */
class RotaDisclosureTest {

    @Test
    void numbersFollowTheFirstDuties() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                a:1 . 1 . 1
                b:1 1 . . .
                c:1 . . . .
                """);

        assertThat(RotaDisclosure.numbers(sketch.plan())).containsExactly(1, 2, null, 2);
    }

    @Test
    void sharesAreSortedAndThoseOfFewAreNotTold() {
        RotaSketch sketch = RotaSketch.of("2027-01-04", """
                a:1 1 1 . . .
                b:1 . . . . .
                c:1 . . 1 . .
                d:1 . . . 1 .
                e:1 . . . . 1
                f:2 2 2 2 . .
                g:2 . . . 2 2
                """);
        RotaFigures figures = sketch.audit().figures();

        assertThat(RotaDisclosure.shares(sketch.problem(), figures))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.levels()).containsExactly("1");
                            assertThat(first.agents()).isEqualTo(5);
                            assertThat(first.shares()).hasSize(5).isSorted().startsWith(0L);
                            assertThat(first.shares().getLast()).isEqualTo(sketch.share("a"));
                        },
                        second -> assertThat(second).isEqualTo(new Shares(List.of("2"), 2, List.of())));
    }

    @Test
    void wishesAreCountedOnceHoweverManyDutiesAreAgainstThem() {
        assertThat(wishes("""
                a:1 1- . . . .
                b:1 . 1- . . .
                c:1 . . 1- . .
                d:1 . . . 1- .
                e:1 +  . . . 1-
                """)).isEqualTo(new Wishes(6, 6));
    }

    @Test
    void metWishesOfAnyNumberAreTold() {
        assertThat(wishes("""
                a:1 1+ . . . .
                b:1 -  1 . . .
                c:1 -  . 1 . .
                d:1 -  . . 1 .
                e:1 -  . . . 1
                """)).isEqualTo(new Wishes(5, 0));
    }

    @Test
    void wishesOfFewAreNotTold() {
        assertThat(wishes("""
                a:1 1- . . . .
                b:1 .  1 . . .
                c:1 -  . 1 . .
                d:1 -  . . 1 .
                e:1 .  . . . 1
                """))
                .as("three have wishes, one of them is disappointed")
                .isEqualTo(new Wishes(null, null));
        assertThat(wishes("""
                a:1 1+ .
                b:1 .  1
                """))
                .as("that nobody is disappointed tells of nobody")
                .isEqualTo(new Wishes(null, 0));
        assertThat(wishes("""
                a:1 1- . . . .
                b:1 -  1 . . .
                c:1 -  . 1 . .
                d:1 -  . . 1 .
                e:1 -  + . . 1
                """))
                .as("five have wishes, two of them are disappointed")
                .isEqualTo(new Wishes(6, null));
        assertThat(wishes("a:1 1 1\n")).isEqualTo(new Wishes(0, 0));
    }

    private static Wishes wishes(String calendar) {
        RotaSketch sketch = RotaSketch.of("2027-01-04", calendar);
        return RotaDisclosure.wishes(sketch.problem(), sketch.plan());
    }
}
