package fr.maillage.solver.rota;

import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The fairest loads of all groups, one after another, as they do not depend on each other. */
final class FairGroups {

    private final RotaModel model;
    private final List<FairLoads.Answer> answers = new ArrayList<>();
    private final Map<Key, Optional<FairColumns>> columns = new HashMap<>();

    private record Key(int group, long unfairness) {}

    /**
     * Finds them.
     *
     * @param rota that is known
     */
    FairGroups(RotaModel model, Rota rota, Steps steps) {
        this.model = model;
        int unassigned = Math.toIntExact(rota.unassigned());
        for (int group = 0; group < model.groupSize.length; group++) {
            answers.add(FairLoads.find(model, new LoadClasses(model, group), rota, unassigned, steps));
        }
    }

    /** No rota's unfairness is below this. */
    long bound() {
        return answers.stream().mapToLong(FairLoads.Answer::bound).sum();
    }

    /** The unfairness of the loads found. */
    long value() {
        return answers.stream().mapToLong(answer -> answer.kinds().value()).sum();
    }

    /** The loads found. */
    Aim aim() {
        return aim(answers.stream().map(answer -> answer.kinds().best()).toList());
    }

    /** Others that are as fair, by luck; empty where none can be told. */
    Optional<Aim> findOthers(long seed, Steps steps) {
        List<int[][]> counts = new ArrayList<>();
        for (int group = 0; group < answers.size(); group++) {
            Optional<int[][]> others = Optional.of(answers.get(group).kinds().best());
            if (isOpen(group)) {
                long own = seed + group;
                others = findColumns(group, answers.get(group).kinds().value(), steps)
                        .flatMap(columns -> columns.findOthers(own, steps));
            }
            if (others.isEmpty()) {
                return Optional.empty();
            }
            counts.add(others.get());
        }
        return Optional.of(aim(counts));
    }

    /** Whether there is anything to choose. */
    private boolean isOpen(int group) {
        return answers.get(group).kinds().members > 1;
    }

    private Optional<FairColumns> findColumns(int group, long most, Steps steps) {
        FairLoads.Answer answer = answers.get(group);
        return columns.computeIfAbsent(
                new Key(group, most), of -> FairColumns.find(answer.kinds(), answer.within(most), most, steps));
    }

    /** @param counts of each group, by member and class */
    private Aim aim(List<int[][]> counts) {
        int[] classOf = new int[model.duties];
        Arrays.fill(classOf, LoadClasses.NONE);
        int classes =
                answers.stream().mapToInt(answer -> answer.kinds().size.length).sum();
        int[][] ofAgent = new int[model.agents][classes];
        int first = 0;
        for (int group = 0; group < answers.size(); group++) {
            LoadClasses of = answers.get(group).kinds().classes;
            for (int d = 0; d < model.duties; d++) {
                if (of.classOf[d] != LoadClasses.NONE) {
                    classOf[d] = first + of.classOf[d];
                }
            }
            for (int m = 0; m < of.members.length; m++) {
                System.arraycopy(counts.get(group)[m], 0, ofAgent[of.members[m]], first, of.load.length);
            }
            first += of.load.length;
        }
        return new Aim(classes, classOf, ofAgent);
    }

    /**
     * Has a program keep to loads of no more than an unfairness.
     *
     * @return false where they are too many; then the program is of no use
     */
    boolean limit(RotaProgram program, long unfairness, Steps steps) {
        for (int group = 0; group < answers.size(); group++) {
            if (isOpen(group)) {
                Optional<FairColumns> found = findColumns(group, share(group, unfairness), steps);
                if (found.isEmpty()) {
                    return false;
                }
                found.get().limit(program);
            }
        }
        return true;
    }

    /** What is left of an unfairness for a group where all others are as fair as can be. */
    private long share(int group, long unfairness) {
        return unfairness - bound() + answers.get(group).bound();
    }

    /** Groups of which there is more than one agent. */
    IntStream open() {
        return IntStream.range(0, answers.size()).filter(this::isOpen);
    }

    /** A search for the fairest rota by the loads of a group. */
    FairestRota fairest(int group, Rota best, Function<FairColumns, RotaProgram.Answer> solver, Steps steps) {
        FairLoads.Answer answer = answers.get(group);
        return new FairestRota(answer, bound() - answer.bound(), best, solver, steps);
    }
}
