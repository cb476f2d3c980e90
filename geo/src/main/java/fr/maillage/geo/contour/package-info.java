/** The shapes of communes, published or drawn around their chefs-lieux, and who borders whom. */
@NullMarked
package fr.maillage.geo.contour;

import org.jspecify.annotations.NullMarked;
