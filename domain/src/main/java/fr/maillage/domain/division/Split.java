package fr.maillage.domain.division;

import java.util.List;

/**
 * How a large commune is divided into parts, all of them at its chef-lieu.
 *
 * @param insee the commune
 * @param names of the parts, at least two
 * @param shares of its residents, as many, each above 0; only their proportions count
 */
public record Split(String insee, List<String> names, List<Double> shares) {

    public Split {
        names = List.copyOf(names);
        shares = List.copyOf(shares);
        if (names.size() < 2 || names.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "Commune " + insee + " in " + names.size() + " parts of " + shares.size() + " shares");
        }
        if (shares.stream().anyMatch(share -> !(share > 0) || share.isInfinite())) {
            throw new IllegalArgumentException("Commune " + insee + " in parts of " + shares);
        }
    }

    public int size() {
        return names.size();
    }

    /**
     * A whole number divided by the shares: each part rounded down, what is left given to the largest remainders, the
     * first of equals first.
     */
    public List<Long> divide(long whole) {
        return Apportionment.largestRemainders(whole, shares);
    }
}
