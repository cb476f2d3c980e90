package fr.maillage.app.scenario.key;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a key takes. */
sealed interface Shape {

    /** As a message says what was expected, and the reference page what to write. */
    String describe();

    /**
     * Free text.
     *
     * @param pattern of the whole text, in the syntax that Java and JSON Schema share; null for any
     */
    record Text(String describe, @Nullable String pattern) implements Shape {}

    /**
     * The code of a place. Whether it exists is a matter of the commune table.
     *
     * @param pattern for editors
     * @param quoted whether a bare number is refused; else its digits are taken as they are written
     */
    record Code(String describe, String pattern, boolean quoted) implements Shape {}

    /** One of some words. */
    record Word(List<String> words) implements Shape {

        public Word {
            words = List.copyOf(words);
        }

        @Override
        public String describe() {
            return words.size() == 1 ? "the word " + words.getFirst() : "one of the words " + String.join(", ", words);
        }
    }

    /**
     * Text of a form that a pattern alone cannot tell, such as a date.
     *
     * @param pattern for editors; what fits it may still be none, as 2027-02-29
     * @param isNumberToo whether a bare number is tried as text
     * @param findAdvice what to do about a text that is not of the form; empty for one that is
     */
    record Form(String describe, String pattern, boolean isNumberToo, Function<String, Optional<String>> findAdvice)
            implements Shape {}

    /** Yes or no. */
    record Truth() implements Shape {
        @Override
        public String describe() {
            return "true or false";
        }
    }

    /** A whole number, both ends included. */
    record Whole(long least, long most) implements Shape {
        @Override
        public String describe() {
            return "a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most);
        }
    }

    /**
     * A number, the upper end included.
     *
     * @param isLeastIn whether the lower end is, too
     */
    record Decimal(double least, boolean isLeastIn, double most) implements Shape {
        @Override
        public String describe() {
            return "a number " + (isLeastIn ? "from " : "above ") + plain(least) + " to " + plain(most);
        }

        private static String plain(double value) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /**
     * Values of one shape.
     *
     * @param least how many there have to be
     */
    record ListOf(Shape item, String items, int least) implements Shape {
        @Override
        public String describe() {
            return "a list of " + items;
        }
    }

    /** A single value or a list. */
    record OneOrList(Shape one, ListOf list) implements Shape {
        @Override
        public String describe() {
            return one.describe() + ", or " + list.describe();
        }
    }

    /**
     * A map of known keys.
     *
     * @param oneOf keys of which at least one has to be there
     */
    record Keys(List<Key> keys, List<String> oneOf) implements Shape {

        public Keys {
            keys = List.copyOf(keys);
            oneOf = List.copyOf(oneOf);
        }

        @Override
        public String describe() {
            return "a map of the keys " + keys.stream().map(Key::name).collect(Collectors.joining(", "));
        }
    }
}
