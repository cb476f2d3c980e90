package fr.maillage.solver.rota;

/**
 * A duty given to an agent.
 *
 * @param agent {@link RotaModel#NOBODY} for nobody
 */
record Change(int duty, int agent) {}
