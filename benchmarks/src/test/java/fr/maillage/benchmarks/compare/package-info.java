/** Slower, faster or neither: what the comparison of JMH results says of figures made by hand. */
@NullMarked
package fr.maillage.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
