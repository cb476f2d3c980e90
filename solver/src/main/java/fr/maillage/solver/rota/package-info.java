/** On-call rotas: who has which duty, by Timefold's local search over an incremental score. */
@NullMarked
package fr.maillage.solver.rota;

import org.jspecify.annotations.NullMarked;
