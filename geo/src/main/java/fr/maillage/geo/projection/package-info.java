/** From degrees to metres on a plane and back, in the system official for each département. */
@NullMarked
package fr.maillage.geo.projection;

import org.jspecify.annotations.NullMarked;
