package fr.maillage.domain.division;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A territory divided once.
 *
 * @param tier what its territories are called: {@code antenne}
 * @param districts in the order of the codes of their seats
 */
public record Division(String tier, List<District> districts) {

    public Division {
        districts = districts.stream()
                .sorted(Comparator.comparing(District::seat).thenComparing(District::name))
                .toList();
    }

    /** The position of the territory that each block belongs to; of a block that is in several, the last. */
    public Map<String, Integer> districtByBlock() {
        Map<String, Integer> district = new HashMap<>();
        for (int t = 0; t < districts.size(); t++) {
            for (String block : districts.get(t).blocks()) {
                district.put(block, t);
            }
        }
        return district;
    }
}
