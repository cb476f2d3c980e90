package fr.maillage.domain.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What staff a fictional département has: so many of a thousand postes in each pôle, beside one responsable for each
 * antenne. No source gives these proportions; they are those of nobody, chosen so that every pôle and métier that the
 * reforms of Deux-Sèvres and Loiret speak of is there.
 */
final class FictionalJobs {

    static final String RESPONSABLE = "responsable d'antenne";

    private static final String DIRECTION = "direction";
    private static final String PMI = "PMI";
    private static final String ASE = "ASE";
    private static final String ACTION_SOCIALE = "action sociale";
    private static final String INSERTION = "insertion";
    private static final String AUTONOMIE = "autonomie";
    private static final String ACCUEIL = "accueil et secrétariat";
    private static final String CELLULE_IP = "cellule IP";

    private static final String CONSEILLER = "conseiller socio-éducatif";
    private static final String ASSISTANT = "assistant socio-éducatif";
    private static final String REDACTEUR = "rédacteur";
    private static final String ADJOINT = "adjoint administratif";

    private static final String SECRETAIRE = "secrétaire";
    private static final String GESTIONNAIRE = "gestionnaire administratif";
    private static final String PSYCHOLOGUE = "psychologue";
    private static final String ACCUEIL_SOCIAL = "chargé d'accueil social";
    private static final String REFERENT_INSERTION = "référent insertion";

    /**
     * Postes of one kind.
     *
     * @param perThousand of all postes but the responsables
     * @param isInAntennes whether they are spread over the antennes, or are one team of the whole département
     */
    record Job(
            String pole, String metier, Categorie categorie, String cadre, double perThousand, boolean isInAntennes) {}

    /** One in each antenne. */
    static final Job HEAD = new Job(DIRECTION, RESPONSABLE, Categorie.A, CONSEILLER, 0, true);

    /** All others; their shares add up to a thousand. */
    static final List<Job> ALL = List.of(
            inAntennes(DIRECTION, "adjoint au responsable d'antenne", Categorie.A, CONSEILLER, 18),
            inAntennes(PMI, "médecin de PMI", Categorie.A, "médecin", 20),
            inAntennes(PMI, "puéricultrice", Categorie.A, "puéricultrice", 85),
            inAntennes(PMI, "sage-femme", Categorie.A, "sage-femme", 20),
            inAntennes(PMI, "auxiliaire de puériculture", Categorie.B, "auxiliaire de puériculture", 35),
            inAntennes(PMI, SECRETAIRE, Categorie.C, ADJOINT, 25),
            inAntennes(ASE, "éducateur spécialisé", Categorie.A, ASSISTANT, 105),
            inAntennes(ASE, PSYCHOLOGUE, Categorie.A, PSYCHOLOGUE, 30),
            inAntennes(ASE, GESTIONNAIRE, Categorie.B, REDACTEUR, 30),
            inAntennes(ASE, SECRETAIRE, Categorie.C, ADJOINT, 20),
            inAntennes(ACTION_SOCIALE, "assistant de service social", Categorie.A, ASSISTANT, 165),
            inAntennes(ACTION_SOCIALE, "conseiller en économie sociale et familiale", Categorie.A, ASSISTANT, 45),
            inAntennes(ACTION_SOCIALE, SECRETAIRE, Categorie.C, ADJOINT, 45),
            inAntennes(INSERTION, REFERENT_INSERTION, Categorie.A, ASSISTANT, 40),
            inAntennes(INSERTION, REFERENT_INSERTION, Categorie.B, REDACTEUR, 30),
            inAntennes(INSERTION, GESTIONNAIRE, Categorie.B, REDACTEUR, 20),
            inAntennes(AUTONOMIE, "référent autonomie", Categorie.A, ASSISTANT, 85),
            inAntennes(AUTONOMIE, "référent handicap", Categorie.A, ASSISTANT, 8),
            inAntennes(AUTONOMIE, GESTIONNAIRE, Categorie.B, REDACTEUR, 30),
            inAntennes(ACCUEIL, ACCUEIL_SOCIAL, Categorie.C, ADJOINT, 55),
            inAntennes(ACCUEIL, ACCUEIL_SOCIAL, Categorie.B, REDACTEUR, 10),
            inAntennes(ACCUEIL, SECRETAIRE, Categorie.C, ADJOINT, 40),
            inAntennes(ACCUEIL, "agent technique", Categorie.C, "adjoint technique", 14),
            ofDepartement("évaluateur IP", Categorie.A, ASSISTANT, 16),
            ofDepartement(PSYCHOLOGUE, Categorie.A, PSYCHOLOGUE, 3),
            ofDepartement(SECRETAIRE, Categorie.C, ADJOINT, 6));

    /** By métier the diplomas of which one is asked for. */
    static final SortedMap<String, List<String>> DIPLOMAS = new TreeMap<>(Map.of(
            "médecin de PMI",
            List.of("DE docteur en médecine"),
            "puéricultrice",
            List.of("DE puéricultrice"),
            "sage-femme",
            List.of("DE sage-femme"),
            "auxiliaire de puériculture",
            List.of("DE auxiliaire de puériculture"),
            "éducateur spécialisé",
            List.of("DEES"),
            PSYCHOLOGUE,
            List.of("master de psychologie"),
            "assistant de service social",
            List.of("DEASS"),
            "conseiller en économie sociale et familiale",
            List.of("DECESF"),
            "évaluateur IP",
            List.of("DEASS", "DEES")));

    /** The diplomas that an assistant socio-éducatif may hold, whatever the métier. */
    static final List<String> SOCIAL_DIPLOMAS = List.of("DEASS", "DECESF", "DEES");

    private FictionalJobs() {}

    private static Job inAntennes(String pole, String metier, Categorie categorie, String cadre, double perThousand) {
        return new Job(pole, metier, categorie, cadre, perThousand, true);
    }

    private static Job ofDepartement(String metier, Categorie categorie, String cadre, double perThousand) {
        return new Job(CELLULE_IP, metier, categorie, cadre, perThousand, false);
    }

    static boolean isSocial(Job job) {
        return job.cadre().equals(ASSISTANT);
    }

    /** Every métier with its cadres and diplomas, in the order of their names. */
    static List<Metier> listMetiers() {
        Map<String, List<Job>> byMetier = new LinkedHashMap<>();
        byMetier.put(HEAD.metier(), List.of(HEAD));
        for (Job job : ALL) {
            byMetier.computeIfAbsent(job.metier(), metier -> new ArrayList<>()).add(job);
        }
        return byMetier.entrySet().stream()
                .map(entry -> new Metier(
                        entry.getKey(),
                        Set.copyOf(entry.getValue().stream().map(Job::cadre).toList()),
                        Set.copyOf(DIPLOMAS.getOrDefault(entry.getKey(), List.of())),
                        1,
                        false))
                .sorted(Comparator.comparing(Metier::name))
                .toList();
    }

    /** The pôles of antennes that an agent may wish to join, in the order of {@link #ALL}. */
    static List<String> listPoles() {
        return ALL.stream()
                .filter(Job::isInAntennes)
                .map(Job::pole)
                .filter(pole -> !pole.equals(DIRECTION))
                .distinct()
                .toList();
    }
}
