/** Where territories come from: the embedded facts, or a table of the user's own. */
@NullMarked
package fr.maillage.geo.source;

import org.jspecify.annotations.NullMarked;
