package fr.maillage.solver.placement.facility;

/**
 * The lists of a problem by site instead of by demand point.
 *
 * @param demands for each site, the demand points that list it, ascending
 * @param rank its rank in each of those lists, same shape
 * @param cost the cost there, or what the demand point costs without any site where that is less, same shape
 */
record ListingSites(int[][] demands, int[][] rank, long[][] cost) {

    /** Turns the lists round; {@code otherwise} is what a demand point costs without any site. */
    static ListingSites of(FacilityModel model, long[] otherwise) {
        int sites = model.sites();
        int[] sizes = new int[sites];
        for (int demand = 0; demand < model.demands(); demand++) {
            for (int site : model.order(demand)) {
                sizes[site]++;
            }
        }
        ListingSites turned = new ListingSites(new int[sites][], new int[sites][], new long[sites][]);
        for (int site = 0; site < sites; site++) {
            turned.demands[site] = new int[sizes[site]];
            turned.rank[site] = new int[sizes[site]];
            turned.cost[site] = new long[sizes[site]];
        }
        for (int demand = model.demands() - 1; demand >= 0; demand--) {
            int[] order = model.order(demand);
            long[] costs = model.cost(demand);
            for (int k = 0; k < order.length; k++) {
                int at = --sizes[order[k]];
                turned.demands[order[k]][at] = demand;
                turned.rank[order[k]][at] = k;
                turned.cost[order[k]][at] = Math.min(otherwise[demand], costs[k]);
            }
        }
        return turned;
    }
}
