package fr.maillage.app.scenario;

import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import fr.maillage.geo.roster.AbsenceRow;
import fr.maillage.geo.roster.AgentRow;
import fr.maillage.geo.roster.PastRow;
import fr.maillage.geo.roster.WishRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rota asked for.
 *
 * @param from the first day
 * @param until the day after the last
 * @param region null for that of the département
 * @param zone null for that of the département
 * @param interim null where nothing is said of it
 * @param fictionalSeed of absences and wishes that are made up
 * @param fixed duties whose agent stays
 * @param frozenUntil what begins before it stays as an earlier run has it; null for nothing
 * @param previous the folder of an earlier run, or its {@code plan.json}, absolute; null where there is none
 */
public record RotaSettings(
        LocalDate from,
        LocalDate until,
        @Nullable HolidayRegion region,
        @Nullable ZoneId zone,
        RowSource<AgentRow> agents,
        List<LevelSettings> levels,
        @Nullable InterimSettings interim,
        RowSource<AbsenceRow> absences,
        RowSource<WishRow> wishes,
        RowSource<PastRow> past,
        long fictionalSeed,
        RotaRules rules,
        LoadWeights load,
        RotaWeights weights,
        List<RotaObjective> objectives,
        Compensation compensation,
        OnCallScale scale,
        List<FixedDuty> fixed,
        @Nullable LocalDate frozenUntil,
        @Nullable Path previous) {

    public RotaSettings {
        levels = List.copyOf(levels);
        objectives = List.copyOf(objectives);
        fixed = List.copyOf(fixed);
    }

    /** Whether the agents are those of the staffing. */
    public boolean isOfStaffing() {
        return agents instanceof RowSource.Elsewhere<AgentRow>;
    }

    /** Whether the scenario itself names agents, so that its text is for few eyes. */
    public boolean namesAgents() {
        return isListed(agents) || isListed(absences) || isListed(wishes) || isListed(past) || !fixed.isEmpty();
    }

    private static boolean isListed(RowSource<?> source) {
        return source instanceof RowSource.Listed<?> listed && !listed.rows().isEmpty();
    }

    /**
     * The same with the files that it has elsewhere.
     *
     * @param move the new path of a file, by what it holds and where it is; of the earlier plan {@code previous}
     */
    RotaSettings withFiles(BiFunction<String, Path, Path> move) {
        return new RotaSettings(
                from,
                until,
                region,
                zone,
                moved(agents, "agents", move),
                levels,
                interim,
                moved(absences, "absences", move),
                moved(wishes, "wishes", move),
                moved(past, "past", move),
                fictionalSeed,
                rules,
                load,
                weights,
                objectives,
                compensation,
                scale,
                fixed,
                frozenUntil,
                previous == null ? null : move.apply("previous", previous));
    }

    private static <T> RowSource<T> moved(RowSource<T> source, String what, BiFunction<String, Path, Path> move) {
        return source instanceof RowSource.InFile<T> inFile
                ? new RowSource.InFile<>(move.apply(what, inFile.file()))
                : source;
    }
}
