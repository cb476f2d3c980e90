package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Categorie;
import java.util.List;

/** The postes that are created and suppressed, in the order written. */
public record BudgetSettings(List<Created> created, List<Suppressed> suppressed) {

    /**
     * Postes that are created.
     *
     * @param posts how many
     * @param milliEtp the quotité of each, thousandths
     */
    public record Created(String metier, Categorie categorie, String cadre, int posts, int milliEtp) {}

    /**
     * Postes of today that are taken away.
     *
     * @param posts how many
     */
    public record Suppressed(String metier, int posts) {}

    public BudgetSettings {
        created = List.copyOf(created);
        suppressed = List.copyOf(suppressed);
    }
}
