package fr.maillage.solver.placement.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InterchangeTest {

    @Test
    void itsTablesAgreeWithARecomputationAfterAnyChange() {
        for (long seed = 0; seed < 2_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Interchange interchange = new Interchange(model);
            interchange.start(FacilityModels.sites(model, random.nextInt(1 << model.sites())));
            GreedyChoice.grow(interchange, Math.min(model.sites(), 1 + random.nextInt(model.sites())));
            new Disturbance(interchange, 0.5, 3, random).shake();
            interchange.descend();

            Interchange fresh = new Interchange(model);
            fresh.start(interchange.open());
            assertThat(interchange.value()).as("seed %d", seed).isEqualTo(fresh.value());
            for (int site = 0; site < model.sites(); site++) {
                if (!interchange.open()[site]) {
                    assertThat(interchange.bestExchange(site))
                            .as("seed %d, site %d", seed, site)
                            .isEqualTo(fresh.bestExchange(site))
                            .isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void theBestExchangeIsTheBestOfAllExchanges() {
        for (long seed = 3_000; seed < 4_000; seed++) {
            FacilityModel model = FacilityModels.random(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Interchange interchange = new Interchange(model);
            interchange.start(FacilityModels.sites(model, random.nextInt(1, 1 << model.sites())));
            for (int entering = 0; entering < model.sites(); entering++) {
                if (!interchange.open()[entering]) {
                    assertThat(interchange.bestExchange(entering))
                            .as("seed %d, site %d", seed, entering)
                            .isEqualTo(slowly(model, interchange, entering));
                }
            }
        }
    }

    private static long slowly(FacilityModel model, Interchange interchange, int entering) {
        long best = Long.MAX_VALUE;
        for (int leaving = 0; leaving < model.sites(); leaving++) {
            if (interchange.open()[leaving] && !model.isKept(leaving)) {
                boolean[] other = interchange.open();
                other[leaving] = false;
                other[entering] = true;
                Interchange changed = new Interchange(model);
                changed.start(other);
                best = Math.min(best, changed.value() - interchange.value());
            }
        }
        return best;
    }
}
