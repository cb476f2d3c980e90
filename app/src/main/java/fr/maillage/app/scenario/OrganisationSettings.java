package fr.maillage.app.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that the tableau is to become.
 *
 * @param seatWorkplaces the most postes at a seat that is not among the sites; null for any number
 */
public record OrganisationSettings(
        List<Pole> poles,
        List<Team> teams,
        List<Site> sites,
        @Nullable Integer seatWorkplaces) {

    /**
     * A pôle of antennes.
     *
     * @param continues names of pôles of today, in the order written
     * @param antennes that have it, as written; empty where all do
     */
    public record Pole(String name, List<String> continues, List<String> antennes) {
        public Pole {
            continues = List.copyOf(continues);
            antennes = List.copyOf(antennes);
        }
    }

    /**
     * A team of the whole département.
     *
     * @param commune the INSEE code of its site; null for the most populated commune
     * @param continues names of pôles of today, in the order written
     */
    public record Team(String name, @Nullable String commune, List<String> continues) {
        public Team {
            continues = List.copyOf(continues);
        }
    }

    /**
     * A site.
     *
     * @param commune its INSEE code
     * @param workplaces the most postes there; null for any number
     */
    public record Site(String commune, @Nullable Integer workplaces) {}

    public OrganisationSettings {
        poles = List.copyOf(poles);
        teams = List.copyOf(teams);
        sites = List.copyOf(sites);
    }
}
