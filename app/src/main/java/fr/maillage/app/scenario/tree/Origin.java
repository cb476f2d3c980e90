package fr.maillage.app.scenario.tree;

import fr.maillage.domain.fault.Place;
import java.nio.file.Path;

/**
 * Where a value was written.
 *
 * @param place for messages: in a file, or a setting of the command line as a whole
 * @param folder against which a relative path in the value is resolved
 * @param setting whether it was written on the command line
 */
public record Origin(Place place, Path folder, boolean setting) {}
