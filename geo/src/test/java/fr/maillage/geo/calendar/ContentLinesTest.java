package fr.maillage.geo.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    private static String lines(String name, String text) {
        return new String(new ContentLines().addText(name, text).toBytes(), UTF_8);
    }

    @Test
    void aLineOfSeventyFiveOctetsIsWhole() {
        assertThat(lines("SUMMARY", "x".repeat(67))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
        assertThat(lines("SUMMARY", "x".repeat(68))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
        assertThat(lines("SUMMARY", "x".repeat(67 + 74 + 1)))
                .isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @Test
    void aCharacterIsNeverFolded() {
        assertThat(lines("SUMMARY", "x".repeat(66) + "é")).isEqualTo("SUMMARY:" + "x".repeat(66) + "\r\n é\r\n");
        assertThat(lines("SUMMARY", "x".repeat(64) + "🚒")).isEqualTo("SUMMARY:" + "x".repeat(64) + "\r\n 🚒\r\n");
    }

    @Test
    void whatMeansSomethingIsEscaped() {
        assertThat(ContentLines.escape("a;b,c\\d:e\"f")).isEqualTo("a\\;b\\,c\\\\d:e\"f");
        assertThat(ContentLines.escape("a\r\nb\nc\rd\u0085e\u2028f\u2029g")).isEqualTo("a\\nb\\nc\\nd\\ne\\nf\\ng");
    }

    @Test
    void whatTheFormatForbidsIsReplaced() {
        assertThat(ContentLines.escape("a\u0000b\u001bc\u007fd\uD800e\tf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf");
    }

    @Property(seed = "1")
    void everyLineIsShortAndWholeAndUnfoldsToItsText(@ForAll String text) throws CharacterCodingException {
        byte[] bytes = new ContentLines().addText("SUMMARY", text).toBytes();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                assertThat(bytes[at - 1]).isEqualTo((byte) '\r');
                assertThat(at - 1 - start).isLessThanOrEqualTo(75);
                String line = UTF_8.newDecoder()
                        .decode(ByteBuffer.wrap(bytes, start, at - 1 - start))
                        .toString();
                assertThat(line).isNotEmpty();
                start = at + 1;
            }
        }

        assertThat(start).isEqualTo(bytes.length);
        assertThat(new String(bytes, UTF_8).replace("\r\n ", ""))
                .isEqualTo("SUMMARY:" + ContentLines.escape(text) + "\r\n");
    }
}
