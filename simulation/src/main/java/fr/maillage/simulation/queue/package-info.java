/** One queue: arrivals, servers, service, patience and priority. */
@NullMarked
package fr.maillage.simulation.queue;

import org.jspecify.annotations.NullMarked;
