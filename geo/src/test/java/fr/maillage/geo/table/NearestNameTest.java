package fr.maillage.geo.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("population", "lon", "lat");

    @Test
    void aMistypedNameLeadsToTheKnownOne() {
        assertThat(NearestName.findNearest("popluation", KNOWN)).contains("population");
        assertThat(NearestName.findNearest("LAT", KNOWN)).contains("lat");
    }

    @Test
    void elseTheFirstInTheAlphabet() {
        assertThat(NearestName.findNearest("la", List.of("lab", "laa"))).contains("laa");
    }

    @Test
    void ofTwoEquallyNearTheOneAsLongIsTakenFirst() {
        assertThat(NearestName.findNearest("976", List.of("76", "971"))).contains("971");
    }

    @Test
    void somethingElseEntirelyLeadsNowhere() {
        assertThat(NearestName.findNearest("département", KNOWN)).isEmpty();
    }
}
