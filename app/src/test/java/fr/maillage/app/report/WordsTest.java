package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Numbers and sentences are written as each language writes them. */
class WordsTest {

    private final Words french = new Words(Language.FR);
    private final Words english = new Words(Language.EN);

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertThat(french.whole(374_587)).isEqualTo("374\u202F587");
        assertThat(english.whole(374_587)).isEqualTo("374,587");
        assertThat(french.km(2.578, 1)).isEqualTo("2,6\u00A0km");
        assertThat(english.km(2.578, 1)).isEqualTo("2.6\u00A0km");
        assertThat(french.km(20)).isEqualTo("20\u00A0km");
        assertThat(french.km(12.5)).isEqualTo("12,5\u00A0km");
        assertThat(french.format(-0.686, 0, 3)).isEqualTo("\u22120,686");
    }

    @Test
    void nounsAgreeWithTheirNumber() {
        assertThat(french.count("n.communes", 0)).isEqualTo("0\u00A0commune");
        assertThat(french.count("n.communes", 1)).isEqualTo("1\u00A0commune");
        assertThat(french.count("n.communes", 2)).isEqualTo("2\u00A0communes");
        assertThat(french.count("n.points", 12)).isEqualTo("12\u00A0points d’accueil");
        assertThat(english.count("n.communes", 0)).isEqualTo("0\u00A0communes");
        assertThat(english.count("n.communes", 1)).isEqualTo("1\u00A0commune");
    }

    @Test
    void aShareThatIsNotWholeNeverReadsAsWhole() {
        assertThat(french.share(1)).isEqualTo("100\u202F%");
        assertThat(french.share(0.999_99)).isEqualTo(">\u00A099,9\u202F%");
        assertThat(french.share(0.966)).isEqualTo("96,6\u202F%");
        assertThat(english.share(0.000_01)).isEqualTo("<\u00A00.1%");
        assertThat(english.share(0)).isEqualTo("0%");
    }

    @Test
    void aGapThatIsOpenNeverReadsAsClosed() {
        assertThat(french.gap(0)).isEqualTo("0\u202F%");
        assertThat(french.gap(0.000_000_1)).isEqualTo("<\u00A00,01\u202F%");
        assertThat(english.gap(0.021)).isEqualTo("2.1%");
    }

    @Test
    void frenchPunctuationKeepsItsSpaces() {
        assertThat(french.say("map.target", "20 km")).isEqualTo("Cible\u00A0: 20 km");
        assertThat(french.say("quoted", "x")).isEqualTo("«\u00A0x\u00A0»");
        assertThat(french.say("method.nearest")).contains("proche\u202F; à égalité");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle french = bundle(Language.FR);
        ResourceBundle english = bundle(Language.EN);

        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : french.keySet()) {
            assertThat(french.getString(key)).as(key).doesNotContain("'").isNotBlank();
            assertThat(english.getString(key)).as(key).doesNotContain("'").isNotBlank();
            for (String place : List.of("{0}", "{1}", "{2}")) {
                assertThat(french.getString(key).contains(place))
                        .as("%s of %s", place, key)
                        .isEqualTo(english.getString(key).contains(place));
            }
        }
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "fr.maillage.app.report.report",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
