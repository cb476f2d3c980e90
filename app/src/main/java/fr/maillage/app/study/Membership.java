package fr.maillage.app.study;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which territories of a division each commune belongs to: a commune in parts may belong to several. */
final class Membership {

    /** A block in its territory. */
    private record Member(Block block, District district) {}

    private final List<List<Member>> ofCommune = new ArrayList<>();

    Membership(int communes, Ground ground, Division division) {
        for (int i = 0; i < communes; i++) {
            ofCommune.add(new ArrayList<>());
        }
        Map<String, Integer> district = division.districtByBlock();
        for (Block block : ground.blocks()) {
            Integer found = district.get(block.code());
            if (found != null) {
                ofCommune
                        .get(block.commune())
                        .add(new Member(block, division.districts().get(found)));
            }
        }
    }

    /** The territory of each part of a commune, in the order of the parts; one of a commune that is whole. */
    List<District> listDistricts(int commune) {
        return ofCommune.get(commune).stream().map(Member::district).toList();
    }

    /** That of the first part. */
    Optional<District> findFirst(int commune) {
        return ofCommune.get(commune).stream().findFirst().map(Member::district);
    }

    /** That of the part with most residents, the first of equals: where a map draws the commune. */
    Optional<District> findLargest(int commune) {
        return ofCommune.get(commune).stream()
                .sorted(Comparator.comparingLong(
                                (Member member) -> member.block().population())
                        .reversed())
                .findFirst()
                .map(Member::district);
    }
}
