package fr.maillage.domain.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one most likely stands for. */
public final class Nearest {

    /** Beyond this length nothing a scenario knows is near, and the comparison would only take time. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The known word fewest edits away, if that is one, or at most two fifths of the longer
     * word; the first of equals.
     */
    public static Optional<String> find(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> 5 * edits(word, k) <= Math.max(5, 2 * Math.max(word.length(), k.length())))
                .min(Comparator.comparingInt(k -> edits(word, k)));
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other, capitals and
     * small letters being the same (optimal string alignment distance).
     */
    public static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
                }
            }
        }
        return least[a.length()][b.length()];
    }
}
