/** Growth is measured and drawn. */
@NullMarked
package fr.maillage.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
