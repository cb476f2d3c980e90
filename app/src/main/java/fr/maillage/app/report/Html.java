package fr.maillage.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markup that is safe to stand in the page. Text becomes markup only through {@link #text} or {@link Tag}, which escape
 * it, so that what a file says is always shown and never run.
 *
 * @param markup HTML
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Text as it will be read. */
    static Html text(String text) {
        return new Html(escape(text));
    }

    static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }

    static Html join(Html... parts) {
        return join(Arrays.asList(parts));
    }

    static Tag tag(String name) {
        return new Tag(name);
    }

    /** Escaped for an element's content and for a quoted attribute alike. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isShown(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Control characters have no place in HTML, and those that turn the writing direction can hide text. */
    private static boolean isShown(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return !control && !turning && c != '\u007F';
    }

    /** An element being written. */
    static final class Tag {

        private final String name;
        private final StringBuilder attributes = new StringBuilder();

        private Tag(String name) {
            this.name = name;
        }

        Tag attr(String attribute, String value) {
            attributes
                    .append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escape(value))
                    .append('"');
            return this;
        }

        /** An attribute that says all by being there, such as {@code hidden}. */
        Tag flag(String attribute) {
            attributes.append(' ').append(attribute);
            return this;
        }

        Html of(String text) {
            return of(Html.text(text));
        }

        Html of(Html... children) {
            return of(Arrays.asList(children));
        }

        Html of(List<Html> children) {
            return new Html("<" + name + attributes + ">" + Html.join(children).markup() + "</" + name + ">");
        }

        /** An element that has no content and no end, such as {@code meta}. */
        Html empty() {
            return new Html("<" + name + attributes + ">");
        }
    }
}
