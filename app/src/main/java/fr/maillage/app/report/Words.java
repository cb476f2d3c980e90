package fr.maillage.app.report;

import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.ToldCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words and the figures of a report in its language. Sentences stand in {@code report_fr.properties} and
 * {@code report_en.properties}; there {@code ~} is a space that does not break, and a key that counts something ends in
 * {@code .one} or {@code .other}. Not thread-safe.
 */
final class Words {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";
    private static final String MINUS = "\u2212";

    private final Language language;
    private final ResourceBundle bundle;
    private final DecimalFormatSymbols symbols;
    private final Map<String, String> patterns = new HashMap<>();

    Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "fr.maillage.app.report.report",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        // Written out, since the separators of a locale change from one JDK to the next.
        this.symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setDecimalSeparator(language == Language.FR ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.FR ? NARROW_NO_BREAK.charAt(0) : ',');
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence of a key, its places {@code {0}}, {@code {1}}… filled. */
    String say(String key, String... values) {
        String pattern = patterns.computeIfAbsent(key, this::typeset);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** A sentence with the spaces that do not break, once for the thousands of times that a map says it. */
    private String typeset(String key) {
        String pattern = bundle.getString(key).replace("~", NO_BREAK);
        return language == Language.FR
                ? pattern.replaceAll(" ([;?!])", NARROW_NO_BREAK + "$1").replace(" :", NO_BREAK + ":")
                : pattern;
    }

    /** The sentence of a key that agrees with a number; the number is its {@code {0}}. */
    String count(String key, long number, String... more) {
        String[] values = new String[more.length + 1];
        values[0] = whole(number);
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (isOne(number) ? ".one" : ".other"), values);
    }

    /** In French nought is singular, in English it is plural. */
    private boolean isOne(long number) {
        return number == 1 || (number == 0 && language == Language.FR);
    }

    String whole(long number) {
        return format((double) number, 0, 0);
    }

    /** A count over all agents as far as it may be told. */
    String told(ToldCount count) {
        return switch (count.kind()) {
            case NUMBER -> whole(count.number());
            case FEW -> say(count.count().isOfAgents() ? "told.few" : "told.few.concerned", whole(Disclosure.LEAST));
            case ALL_BUT_FEW -> say("told.allButFew", whole(Disclosure.LEAST));
        };
    }

    /** A number with so many decimals at least and at most. */
    String format(double number, int leastDecimals, int mostDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(number)).replace("-", MINUS);
    }

    /** A distance with as many decimals. */
    String km(double km, int decimals) {
        return format(km, decimals, decimals) + NO_BREAK + "km";
    }

    /** A distance as it was given, such as a target: no decimals where it has none. */
    String km(double km) {
        return format(km, 0, 3) + NO_BREAK + "km";
    }

    /** Full-time equivalents, to the thousandth that quotités are told in. */
    String etp(double etp) {
        return format(etp, 0, 3) + NO_BREAK + "ETP";
    }

    String euros(double euros) {
        return language == Language.FR ? format(euros, 0, 0) + NO_BREAK + "€" : "€" + format(euros, 0, 0);
    }

    /** To the cent, as scales of pay are. */
    String eurosAndCents(double euros) {
        return language == Language.FR ? format(euros, 2, 2) + NO_BREAK + "€" : "€" + format(euros, 2, 2);
    }

    /** A share in per cent. One that is not whole never reads 100 %, one that is not nought never reads 0 %. */
    String share(double share) {
        double percent = share * 100;
        if (share > 0 && percent < 0.1) {
            return "<" + NO_BREAK + percent(0.1);
        }
        if (share < 1 && percent > 99.9) {
            return ">" + NO_BREAK + percent(99.9);
        }
        return percent(percent);
    }

    /** The gap between a value and its bound in per cent, two decimals; one that is open never reads 0 %. */
    String gap(double gap) {
        double percent = gap * 100;
        if (percent > 0 && percent < 0.01) {
            return "<" + NO_BREAK + percent(0.01);
        }
        return format(percent, 0, 2) + percentSign();
    }

    private String percent(double percent) {
        return format(percent, 0, 2 - (percent >= 0.1 ? 1 : 0)) + percentSign();
    }

    private String percentSign() {
        return language == Language.FR ? NARROW_NO_BREAK + "%" : "%";
    }

    /** A difference with its sign, already written without one. */
    String signed(double difference, String magnitude) {
        return (difference > 0 ? "+" : difference < 0 ? MINUS : "") + magnitude;
    }
}
