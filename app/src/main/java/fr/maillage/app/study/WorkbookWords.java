package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.domain.staffing.Aspect;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of a workbook in its language, from {@code workbook_fr.properties} or {@code rota_fr.properties} and the like. */
final class WorkbookWords {

    private static final String SEPARATOR = " ; ";

    private final Locale locale;
    private final ResourceBundle bundle;

    /** The words of {@code staffing.xlsx}. */
    WorkbookWords(Language language) {
        this(language, "workbook");
    }

    /** @param name of a file of words in each language */
    WorkbookWords(Language language, String name) {
        locale = Locale.of(language.tag());
        bundle = ResourceBundle.getBundle(
                "fr.maillage.app.study." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, its places {@code {0}}, {@code {1}}… filled. */
    String say(String key, String... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }

    /** The words of a key that input may have brought; the word itself where there are none. */
    String sayOrPlain(String prefix, String word) {
        return bundle.containsKey(prefix + word) ? bundle.getString(prefix + word) : word;
    }

    Locale locale() {
        return locale;
    }

    /** Yes, or nothing: what holds stands out. */
    String mark(boolean holds) {
        return holds ? say("yes") : "";
    }

    /** Several words in one cell, as tableaux are read. */
    static String list(Collection<String> words) {
        return String.join(SEPARATOR, words);
    }

    String aspects(Collection<Aspect> aspects) {
        return aspects.stream()
                .sorted()
                .map(aspect -> say("aspect." + aspect.name()))
                .collect(Collectors.joining(SEPARATOR));
    }
}
