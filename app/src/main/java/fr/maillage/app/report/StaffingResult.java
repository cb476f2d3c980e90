package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.staffing.AgentCount;
import fr.maillage.domain.staffing.ToldCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The staffing of a run, as {@code summary.json} gives it. Nothing in it is about fewer than 5 agents.
 *
 * @param staffing the section of {@code summary.json}
 * @param all the whole headcount
 * @param categories the headcount of each category
 * @param created postes of each métier that the budget creates
 * @param suppressed postes of each métier that the plan takes away
 * @param antennes of the target organisation
 * @param needs of units, by métier
 * @param flows of agents, small ones merged
 * @param bins of added commuting, ascending
 * @param objectives in order
 * @param costs of a year; empty where the run gives none
 */
record StaffingResult(
        JsonNode staffing,
        HeadcountResult all,
        List<HeadcountResult> categories,
        List<BudgetResult> created,
        List<BudgetResult> suppressed,
        List<AntenneResult> antennes,
        List<NeedResult> needs,
        List<FlowResult> flows,
        List<CommuteBin> bins,
        List<ObjectiveResult> objectives,
        Optional<StaffCosts> costs) {

    /** Figures without which there is nothing to say. */
    private static final List<String> REQUIRED = List.of(
            "/posts/before",
            "/posts/after",
            "/etp/before",
            "/etp/after",
            "/moved",
            "/transformed",
            "/shortageEtp",
            "/surplusEtp",
            "/addedCommuteKm");

    StaffingResult {
        categories = List.copyOf(categories);
        created = List.copyOf(created);
        suppressed = List.copyOf(suppressed);
        antennes = List.copyOf(antennes);
        needs = List.copyOf(needs);
        flows = List.copyOf(flows);
        bins = List.copyOf(bins);
        objectives = List.copyOf(objectives);
    }

    /**
     * Postes that an assembly creates or suppresses.
     *
     * @param posts how many
     * @param etp their quotités
     */
    record BudgetResult(String metier, long posts, double etp) {

        private static BudgetResult read(JsonNode node) {
            return new BudgetResult(
                    node.path("metier").asText(),
                    node.path("posts").asLong(),
                    node.path("etp").asDouble());
        }
    }

    /**
     * Reads a run.
     *
     * @param names of communes by INSEE code, as far as they are known
     * @throws IllegalArgumentException if a figure is missing, naming it
     */
    static StaffingResult read(JsonNode summary, Map<String, String> names) {
        JsonNode staffing = summary.path("staffing");
        List<String> missing = REQUIRED.stream()
                .filter(pointer -> !staffing.at(pointer).isNumber())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing from the staffing of summary.json: " + missing);
        }
        List<HeadcountResult> categories = new ArrayList<>();
        staffing.path("byCategorie")
                .properties()
                .forEach(field -> categories.add(HeadcountResult.readCategorie(field.getKey(), field.getValue())));
        return new StaffingResult(
                staffing,
                HeadcountResult.readAll(staffing, categories),
                categories,
                list(staffing.path("created"), BudgetResult::read),
                list(staffing.path("suppressed"), BudgetResult::read),
                list(staffing.path("antennes"), antenne -> AntenneResult.read(antenne, names)),
                NeedResult.readAll(staffing),
                list(staffing.path("flows"), FlowResult::read).stream()
                        .filter(flow -> flow.agents() > 0)
                        .toList(),
                list(staffing.path("commuteKm"), CommuteBin::read),
                ObjectiveResult.readAll(staffing).toList(),
                Optional.of(staffing.path("costs")).filter(JsonNode::isObject).map(StaffCosts::read));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }

    /** Whether the tableau des emplois was made by a rule, and no one works in it. */
    boolean isFictional() {
        return staffing.path("fictional").asBoolean();
    }

    /** The division whose territories are the antennes; empty where they are the plan's own. */
    Optional<String> findDivision() {
        return Optional.of(staffing.path("division"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    /** The objectives that come strictly first, in order; none where all are added up. */
    List<String> listStrict() {
        return list(staffing.path("strict"), JsonNode::asText);
    }

    /** A whole number of the section; empty where it is null or missing. */
    OptionalLong findCount(String key) {
        JsonNode count = staffing.path(key);
        return count.isNumber() ? OptionalLong.of(count.asLong()) : OptionalLong.empty();
    }

    /** A whole number of the section, nought where it is missing. */
    long count(String key) {
        return findCount(key).orElse(0);
    }

    /** What the summary tells of a count over all agents; empty where the run has none. */
    Optional<ToldCount> findCount(AgentCount count) {
        for (ToldCount.Kind kind : List.of(ToldCount.Kind.FEW, ToldCount.Kind.ALL_BUT_FEW)) {
            String list = kind == ToldCount.Kind.FEW ? "few" : "allButFew";
            for (JsonNode key : staffing.path(list)) {
                if (key.asText().equals(count.key())) {
                    return Optional.of(new ToldCount(count, kind, 0));
                }
            }
        }
        OptionalLong number = findCount(count.key());
        return number.isPresent()
                ? Optional.of(new ToldCount(count, ToldCount.Kind.NUMBER, number.getAsLong()))
                : Optional.empty();
    }

    /** The same, nought where the run has none. */
    ToldCount getCount(AgentCount count) {
        return findCount(count).orElse(new ToldCount(count, ToldCount.Kind.NUMBER, 0));
    }

    /** How many agents without a travel limit get a longer way, of more than 50 km; empty where that is not told. */
    OptionalLong findLongWays() {
        JsonNode count = staffing.path("longWays");
        return count.isNumber() ? OptionalLong.of(count.asLong()) : OptionalLong.empty();
    }

    /** Whether there are some, but fewer than may be told. */
    boolean areLongWaysFew() {
        return StreamSupport.stream(staffing.path("few").spliterator(), false)
                .anyMatch(few -> few.asText().equals("longWays"));
    }

    /** Whether requests follow from residents at the default rate. */
    boolean areRequestsByDefault() {
        return staffing.path("requestsByDefault").asBoolean();
    }

    double shortageEtp() {
        return staffing.path("shortageEtp").asDouble();
    }

    double surplusEtp() {
        return staffing.path("surplusEtp").asDouble();
    }

    double addedCommuteKm() {
        return staffing.path("addedCommuteKm").asDouble();
    }

    /** What all needs together ask for, ETP. */
    double targetEtp() {
        return needs.stream().mapToDouble(NeedResult::targetEtp).sum();
    }

    /** How many agents have a longer way to work; empty where small counts are merged with those who have not. */
    OptionalLong findLonger() {
        boolean isTold = bins.stream()
                .allMatch(bin -> bin.isLonger() || Objects.requireNonNullElse(bin.toKm(), Double.MAX_VALUE) <= 0);
        long longer = bins.stream()
                .filter(CommuteBin::isLonger)
                .mapToLong(CommuteBin::agents)
                .sum();
        return isTold && longer > 0 ? OptionalLong.of(longer) : OptionalLong.empty();
    }

    JsonNode breaches() {
        return staffing.path("breaches");
    }
}
