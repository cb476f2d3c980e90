/** What is measured is right, and requests are understood; no test looks at the clock. */
@NullMarked
package fr.maillage.benchmarks;

import org.jspecify.annotations.NullMarked;
