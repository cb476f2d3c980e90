package fr.maillage.app.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A tier of territories. */
public sealed interface TierSettings {

    /** What its territories are called: {@code antenne}. */
    String tier();

    /**
     * Not drawn.
     *
     * @param division the name of the division that it is
     */
    record Given(String tier, String division) implements TierSettings {}

    /**
     * To be drawn.
     *
     * @param count how many territories
     * @param candidates where a seat may stand
     * @param fixed the codes of communes or of parts that are a seat in any case, in the order written
     * @param maxKm the greatest distance of a resident to the seat; null where there is no such rule
     * @param weight beside other tiers, above 0
     */
    record Drawn(
            String tier,
            int count,
            Candidates candidates,
            List<String> fixed,
            BalanceSettings balance,
            Together together,
            @Nullable Double maxKm,
            double weight)
            implements TierSettings {

        public Drawn {
            fixed = List.copyOf(fixed);
        }

        /** The same with its file, if it has one, elsewhere. */
        Drawn withFile(UnaryOperator<Path> move) {
            Path file = balance.file();
            return file == null
                    ? this
                    : new Drawn(
                            tier,
                            count,
                            candidates,
                            fixed,
                            balance.withFile(move.apply(file)),
                            together,
                            maxKm,
                            weight);
        }
    }
}
