package fr.maillage.geo.source;

import java.util.regex.Pattern;

/** The shape of INSEE's codes of communes. */
final class InseeCodes {

    private static final Pattern COMMUNE =
            Pattern.compile("(?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB])[0-9]{3}|97[1-8][0-9]{2}");

    private InseeCodes() {}

    static boolean isCommune(String text) {
        return COMMUNE.matcher(text).matches();
    }

    /** The département that a commune's code begins with: three characters overseas, two elsewhere. */
    static String departement(String insee) {
        return insee.substring(0, insee.startsWith("97") ? 3 : 2);
    }
}
