package fr.maillage.app.cli;

import fr.maillage.app.study.SwapStudy;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.RotaBreach;
import fr.maillage.domain.rota.RotaFigures;
import fr.maillage.domain.rota.RotaObjective;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        sortOptions = false,
        description =
                "Tells of a run's rota whether two agents may swap duties: which rule that breaks, and what it does.",
        footer = {
            "",
            "DUTY is the identifier of a duty, LEVEL@DAY, or AGENT@DAY: the duty that begins on the day, else that is on.",
            "Example: maillage explain runs/rota --swap E01@2027-02-01 --with E07@2027-03-15"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the swap breaks no rule", "2:wrong usage", "3:the run cannot be read", "4:it breaks a rule"})
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The folder of a run with a rota.")
    private Path run = Path.of("");

    @Option(names = "--swap", paramLabel = "DUTY", required = true, description = "A duty to be given away.")
    private String one = "";

    @Option(names = "--with", paramLabel = "DUTY", required = true, description = "The duty to be had in its place.")
    private String other = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SwapStudy study = SwapStudy.read(run);
        Duty given = getDuty(study, "--swap", one);
        Duty taken = getDuty(study, "--with", other);
        if (given.equals(taken)) {
            throw new UsageException("--swap and --with mean the same duty: " + given.id() + ".");
        }
        console.answer(told(study, given) + " ↔ " + told(study, taken));
        Stream.of(given, taken)
                .filter(study::isPublished)
                .forEach(duty -> console.answer(
                        "published: " + duty.id() + "; what agents were told changes, so tell those concerned"));
        SwapStudy.Swap swap = study.swap(given, taken);
        if (swap.breaches().isEmpty()) {
            console.answer("breaks no rule");
        }
        for (RotaBreach breach : swap.breaches()) {
            console.answer("would break " + breach.rule().name().toLowerCase(Locale.ROOT) + ": " + breach.sentence());
        }
        figures(swap.before(), swap.after());
        return swap.breaches().isEmpty() ? ExitCode.DONE : ExitCode.BREACH;
    }

    private static Duty getDuty(SwapStudy study, String option, String name) {
        List<Duty> found = study.listDuties(name);
        if (found.isEmpty()) {
            throw new UsageException(option + " " + Found.quote(name)
                    + ": no such duty in the rota. Expected the identifier of a duty, LEVEL@DAY or AGENT@DAY, the day as"
                    + " in 2027-03-15.");
        }
        if (found.size() > 1) {
            throw new UsageException(option + " " + Found.quote(name) + " means several duties: "
                    + found.stream().limit(MOST_NAMED).map(Duty::id).collect(Collectors.joining(", "))
                    + (found.size() > MOST_NAMED ? ", and " + (found.size() - MOST_NAMED) + " more" : "")
                    + ". Name one of them.");
        }
        return found.getFirst();
    }

    private static String told(SwapStudy study, Duty duty) {
        @Nullable String agent = study.agentOf(duty);
        return duty.id() + (agent == null ? " (nobody)" : " (" + agent + ")");
    }

    private void figures(RotaFigures before, RotaFigures after) {
        console.answer(String.format(
                Locale.ROOT,
                "unfairness %,.1f → %,.1f weighted hours; load %,.1f to %,.1f → %,.1f to %,.1f",
                before.load().unfairnessHours(),
                after.load().unfairnessHours(),
                before.load().min() / 100.0,
                before.load().max() / 100.0,
                after.load().min() / 100.0,
                after.load().max() / 100.0));
        console.answer(String.format(
                Locale.ROOT,
                "unmet wishes %,d → %s; uneven spacing %,d → %,d",
                before.value(RotaObjective.WISHES),
                Found.count(after.value(RotaObjective.WISHES), "point"),
                before.value(RotaObjective.SPACING),
                after.value(RotaObjective.SPACING)));
    }
}
