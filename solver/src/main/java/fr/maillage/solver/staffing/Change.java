package fr.maillage.solver.staffing;

/**
 * A poste comes to another slot, or to another holder.
 *
 * @param isOfHolder whether it is the holder that changes
 * @param to the slot or the holder
 */
record Change(int poste, boolean isOfHolder, int to) {}
