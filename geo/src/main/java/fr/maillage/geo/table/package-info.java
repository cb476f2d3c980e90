/** Tables in text files and workbooks: cells that know their place, and every fault of a file in one go. */
@NullMarked
package fr.maillage.geo.table;

import org.jspecify.annotations.NullMarked;
