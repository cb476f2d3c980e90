package fr.maillage.app.study;

import fr.maillage.app.report.Language;
import fr.maillage.domain.staffing.Aspect;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of {@code staffing.xlsx} in its language, from {@code workbook_fr.properties} or its counterpart. */
final class WorkbookWords {

    private static final String SEPARATOR = " ; ";

    private final Locale locale;
    private final ResourceBundle bundle;

    WorkbookWords(Language language) {
        locale = Locale.of(language.tag());
        bundle = ResourceBundle.getBundle(
                "fr.maillage.app.study.workbook",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, its places {@code {0}}, {@code {1}}… filled. */
    String say(String key, String... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
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
