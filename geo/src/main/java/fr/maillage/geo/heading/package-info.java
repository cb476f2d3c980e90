/** Tables whose headings people write as they like: which column holds what, and the fields of each row. */
@NullMarked
package fr.maillage.geo.heading;

import org.jspecify.annotations.NullMarked;
