package fr.maillage.app.scenario;

import fr.maillage.domain.fault.Found;

/**
 * A value given on the command line, {@code --set PATH=VALUE}.
 *
 * @param path of keys joined by dots
 * @param value in YAML
 */
public record Setting(String path, String value) {

    /**
     * Reads {@code PATH=VALUE}.
     *
     * @throws IllegalArgumentException if it has another form, which is wrong usage rather than a fault of a scenario
     */
    public static Setting parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "Found " + Found.quote(text) + "; expected PATH=VALUE, such as network.accueilPoints.count=40");
        }
        return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    /** How a fault names it. */
    String place() {
        return "--set " + Found.plain(path + "=" + value);
    }
}
