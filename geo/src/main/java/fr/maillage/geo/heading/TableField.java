package fr.maillage.geo.heading;

import org.jspecify.annotations.Nullable;

/** What a column of a table may hold. */
public interface TableField {

    /** As scenarios and code call it. */
    String word();

    /** As a table calls it that this program writes. */
    String heading();

    boolean isRequired();

    Content content();

    /** What its column may be called. */
    Synonyms synonyms();

    /** What to do about two identifiers in a cell; null for what is no identifier. */
    default @Nullable String adviceOnSeveral() {
        return null;
    }

    /** What stands in its cells. */
    enum Content {
        TEXT,
        /** Yes or no, which a workbook may hold as such. */
        TRUTH,
        /** Several words, which stand one below the other in some workbooks. */
        WORDS,
        /** Several words, or yes for all of them. */
        WORDS_OR_TRUTH,
        /** A day, with its time or without, which a workbook may hold as such. */
        DATE;

        boolean mayBeTruth() {
            return this == TRUTH || this == WORDS_OR_TRUTH;
        }

        boolean mayBeWords() {
            return this == WORDS || this == WORDS_OR_TRUTH;
        }
    }
}
