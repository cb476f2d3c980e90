package fr.maillage.app.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What units need of some métiers.
 *
 * @param pole of antennes; null where a team needs it
 * @param team of the whole département; null where a pôle needs it
 * @param antennes as written; empty for all that have the pôle
 * @param metiers in the order written
 * @param least ETP
 * @param amount what the target is worked out from; 0 where it is the least
 */
public record NeedSettings(
        @Nullable String pole,
        @Nullable String team,
        List<String> antennes,
        List<String> metiers,
        double least,
        Target target,
        double amount) {

    /** The ways to say a target. */
    public enum Target {
        ETP("etp"),
        PER_THOUSAND_RESIDENTS("perThousandResidents"),
        PER_THOUSAND_REQUESTS("perThousandRequests"),
        SHARE("share"),
        /** None: the least is enough. */
        LEAST("least");

        private final String key;

        Target(String key) {
            this.key = key;
        }

        /** As scenarios write it. */
        public String key() {
            return key;
        }
    }

    public NeedSettings {
        antennes = List.copyOf(antennes);
        metiers = List.copyOf(metiers);
    }
}
