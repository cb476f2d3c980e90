package fr.maillage.app.scenario;

import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Metier;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingWeights;
import fr.maillage.domain.staffing.Transformation;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The staffing asked for.
 *
 * @param division the name of the division whose territories the antennes are; null for the plan's own
 * @param previous the folder of an earlier run, or its {@code plan.json}, absolute; null where there is none
 * @param metiers of a fictional tableau, and those listed in the scenario
 * @param needs in the order written, in which later rows overrule earlier ones
 * @param guichets null where no desk has to open
 * @param needStep of which targets that are worked out are multiples, in ETP
 * @param travelLimitMm the longest way to a new site of agents whom the tableau gives none, one way; null for none
 * @param objectives that come strictly before all else, in order
 */
public record StaffingSettings(
        TableauSettings tableau,
        @Nullable String division,
        @Nullable Path previous,
        OrganisationSettings organisation,
        Requests requests,
        List<Metier> metiers,
        List<NeedSettings> needs,
        double needStep,
        List<Transformation> transformations,
        List<QuorumSettings> quorums,
        @Nullable GuichetSettings guichets,
        BudgetSettings budget,
        VacancySettings vacancies,
        Fixed fixed,
        @Nullable Integer travelLimitMm,
        List<StaffingObjective> objectives,
        StaffingWeights weights,
        Amounts amounts) {

    /**
     * How many requests residents make in a year.
     *
     * @param perThousandResidents null for the default, or where there is a file
     * @param file a table of communes, absolute; null where there is none
     */
    public record Requests(
            @Nullable Double perThousandResidents, @Nullable Path file) {}

    /**
     * What stays, in the words of the tableau.
     *
     * @param postes identifiers
     * @param agents identifiers
     */
    public record Fixed(List<FixedUnit> units, List<String> postes, List<String> agents) {
        public Fixed {
            units = List.copyOf(units);
            postes = List.copyOf(postes);
            agents = List.copyOf(agents);
        }
    }

    /** A pôle of an antenne of today. */
    public record FixedUnit(String antenne, String pole) {}

    public StaffingSettings {
        metiers = List.copyOf(metiers);
        needs = List.copyOf(needs);
        transformations = List.copyOf(transformations);
        quorums = List.copyOf(quorums);
        objectives = List.copyOf(objectives);
    }

    /** The same with the files that it has elsewhere. */
    StaffingSettings withFiles(
            UnaryOperator<Path> moveTableau, UnaryOperator<Path> moveRequests, UnaryOperator<Path> movePrevious) {
        Path requestsFile = requests.file();
        return new StaffingSettings(
                tableau instanceof TableauSettings.InFile inFile
                        ? new TableauSettings.InFile(moveTableau.apply(inFile.file()), inFile.sheet(), inFile.columns())
                        : tableau,
                division,
                previous == null ? null : movePrevious.apply(previous),
                organisation,
                requestsFile == null ? requests : new Requests(null, moveRequests.apply(requestsFile)),
                metiers,
                needs,
                needStep,
                transformations,
                quorums,
                guichets,
                budget,
                vacancies,
                fixed,
                travelLimitMm,
                objectives,
                weights,
                amounts);
    }
}
