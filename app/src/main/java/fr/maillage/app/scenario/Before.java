package fr.maillage.app.scenario;

import java.util.List;

/** The accueil points of today, as a scenario describes them. */
public sealed interface Before {

    /** Made by a rule, where no list was published: the chefs-lieux of the most populated communes. */
    record MostPopulated(int count) implements Before {}

    /** Listed, by INSEE code, in the order written. */
    record Listed(List<String> points) implements Before {
        public Listed {
            points = List.copyOf(points);
        }
    }
}
