package fr.maillage.app.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that a report is written in. */
public enum Language {
    FR(Locale.FRANCE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The word for it on the command line and in the page: {@code fr} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
