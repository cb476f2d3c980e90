/** What happens when: the loop that all simulations run on. */
@NullMarked
package fr.maillage.simulation.event;

import org.jspecify.annotations.NullMarked;
