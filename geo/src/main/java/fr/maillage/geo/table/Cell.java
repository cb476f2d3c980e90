package fr.maillage.geo.table;

/**
 * A field of a table.
 *
 * @param text as written, without the quotes and the spaces around it
 * @param line from 1, where it begins
 * @param column from 1, the character at which it begins, an opening quote included
 */
record Cell(String text, int line, int column) {}
