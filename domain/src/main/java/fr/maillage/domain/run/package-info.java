/** How long a step may run, from which seed, and what it says meanwhile. */
@NullMarked
package fr.maillage.domain.run;

import org.jspecify.annotations.NullMarked;
