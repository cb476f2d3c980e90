/** Tables in text files: cells that know their line and column, and every fault of a file in one go. */
@NullMarked
package fr.maillage.geo.table;

import org.jspecify.annotations.NullMarked;
