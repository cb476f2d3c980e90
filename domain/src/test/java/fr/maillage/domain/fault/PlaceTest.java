package fr.maillage.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceInATextIsWrittenAsEditorsUnderstandIt() {
        assertThat(Place.of("f.csv")).hasToString("f.csv");
        assertThat(new Place("f.csv", 7, 0)).hasToString("f.csv:7");
        assertThat(new Place("f.csv", 7, 3)).hasToString("f.csv:7:3");
    }

    @Test
    void aPlaceInAWorkbookIsWrittenAsSpreadsheetsShowIt() {
        assertThat(new Place("f.xlsx", "Agents", 0, 0)).hasToString("f.xlsx[Agents]");
        assertThat(new Place("f.xlsx", "Agents", 7, 0)).hasToString("f.xlsx[Agents]!7");
        assertThat(new Place("f.xlsx", "Agents", 7, 3)).hasToString("f.xlsx[Agents]!C7");
        assertThat(new Place("f.xlsx", "A\u001b[2J", 7, 3)).hasToString("f.xlsx[A\\u001b[2J]!C7");
    }

    @Test
    void columnsAreCountedInLetters() {
        assertThat(Place.letters(1)).isEqualTo("A");
        assertThat(Place.letters(26)).isEqualTo("Z");
        assertThat(Place.letters(27)).isEqualTo("AA");
        assertThat(Place.letters(702)).isEqualTo("ZZ");
        assertThat(Place.letters(703)).isEqualTo("AAA");
        assertThat(Place.letters(16_384)).isEqualTo("XFD");
    }

    @Test
    void thereIsNoColumnWithoutALine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("f.csv", 0, 3));
    }
}
