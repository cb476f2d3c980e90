package fr.maillage.app.scenario;

import java.util.List;

/**
 * An antenne whose border is given by whole EPCI.
 *
 * @param epciSirens in the order written
 */
public record Antenne(String name, List<String> epciSirens) {

    public Antenne {
        epciSirens = List.copyOf(epciSirens);
    }
}
