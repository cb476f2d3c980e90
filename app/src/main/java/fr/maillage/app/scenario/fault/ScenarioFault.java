package fr.maillage.app.scenario.fault;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import java.util.Locale;

/** The kinds of fault of a scenario, each with the sentence that the list of faults in the user guide gives it. */
public enum ScenarioFault {
    MISSING_FILE("There is no such file, and no embedded scenario of that name."),
    UNREADABLE_FILE("It is there, but it is a directory, or may not be read."),
    FILE_TOO_LARGE("The file is larger than any scenario has reason to be: " + Limits.BYTES + " bytes."),
    NOT_UTF_8("A byte of the file is not UTF-8 text."),
    EMPTY_FILE("The file holds no value."),
    YAML_SYNTAX("The text is not YAML."),
    YAML_TOO_LARGE("Written out, its aliases included, the file has more than " + Limits.VALUES + " values."),
    YAML_TOO_DEEP("Lists or maps are nested more than " + Limits.DEPTH + " deep."),
    YAML_TAG("A value bears a tag such as !!java; scenarios use none."),
    SEVERAL_DOCUMENTS("The file holds a second YAML document."),
    DOUBLED_KEY("A map names a key twice."),
    UNKNOWN_KEY("A key that scenarios do not have."),
    UNKNOWN_PATH("A setting, or an assumption, names a path that scenarios do not have."),
    MISSING_KEY("A key that has to be there is not."),
    CLASHING_KEYS("Keys that exclude each other stand side by side."),
    WRONG_TYPE("A value is of another type than its key takes."),
    WRONG_FORM("A text is not of the form that its key takes."),
    UNKNOWN_WORD("A value is none of the words that its key takes."),
    OUT_OF_RANGE("A number is outside the range of its key, or a list too short."),
    NOT_IN_THIS_VERSION("The value is a known one, but this version cannot plan with it."),
    UNKNOWN_DEPARTEMENT("The commune table has no such département."),
    UNKNOWN_COMMUNE("The commune table has no such commune."),
    COMMUNE_ELSEWHERE("The commune belongs to another département than the scenario's."),
    UNKNOWN_EPCI("There is no such EPCI."),
    EPCI_ELSEWHERE("No commune of the scenario's département belongs to the EPCI."),
    DOUBLED_CODE("A list names the same thing twice."),
    KEPT_AND_CLOSED("A commune is both kept open and closed."),
    MORE_POINTS_THAN_CANDIDATES("More points are asked for than there are communes where one may stand."),
    NO_CANDIDATES("There is no commune where a point may stand."),
    COUNT_BELOW_KEPT("Fewer points are asked for than are kept open."),
    MAX_BELOW_COUNT("The greatest count is below the count."),
    WRONG_LENGTH("A list that goes with another list or number is longer or shorter than it."),
    MORE_PARTS_THAN_RESIDENTS("A commune is divided into more parts than it has residents."),
    UNKNOWN_PART("The commune has no such part."),
    NO_WEIGHT("All weights are 0."),
    UNKNOWN_DIVISION(
            "A given tier, or the staffing, names a division that the scenario does not list, or that is drawn."),
    GIVEN_INNER_TIER("A tier that is given is not the outermost."),
    UNKNOWN_TIER("A division is to be compared with a tier that the plan does not have."),
    MORE_TERRITORIES_THAN_BLOCKS("More territories are asked for than there are communes, or groups that stay whole."),
    FEWER_TERRITORIES_THAN_AROUND("A tier has fewer territories than the tier around it."),
    TOO_FEW_CANDIDATES("Too few communes, or groups that stay whole, hold a candidate for a seat."),
    SEAT_NOT_CANDIDATE("A fixed seat is not among the candidates."),
    MORE_SEATS_THAN_TERRITORIES("More seats are fixed than there are territories."),
    SEATS_TOGETHER("Two fixed seats stand in one group that stays whole."),
    GROUPS_OVERLAP("A commune is in two groups that stay whole, or twice in one."),
    GROUP_CUT("A warning: an EPCI that is to stay whole has communes beyond the scenario's départements."),
    GROUP_ACROSS("A group that is to stay whole lies across territories of the given tier around it."),
    NOTHING_TO_BALANCE("What is to be balanced is 0 in every commune."),
    COMMUNE_IN_TWO("A division has a commune in two territories, or twice in one."),
    COMMUNES_LEFT_OUT("A division has communes in no territory."),
    SEAT_OUTSIDE("A seat does not stand in its own territory."),
    DOUBLED_SEAT("A file marks two seats in one territory."),
    NO_ANTENNES("Staff is to be planned, and nothing says which antennes there are."),
    FEWER_POSTS_THAN_ANTENNES("A fictional tableau has fewer postes than antennes."),
    UNKNOWN_METIER("A métier is named that is not listed under staffing.metiers."),
    UNKNOWN_POLE("A pôle is named that the organisation does not have."),
    UNKNOWN_TEAM("A team is named that the organisation does not have."),
    UNKNOWN_ANTENNE("An antenne is named that is no territory, no antenne of the tableau and no commune."),
    LEAST_ABOVE_TARGET("The least of a need is above its target."),
    LEAST_ABOVE_MOST("The least of a quorum is above its most."),
    SAME_METIER("A transformation leads from a métier to itself."),
    NO_COMMON_CADRE("A transformation would change the cadre d'emplois."),
    CADRE_NOT_OF_METIER("A created poste has a cadre d'emplois that its métier does not take."),
    STEPS_NOT_GROWING("The steps of commuting do not begin at 0, or do not grow."),
    UNNEEDED_METIER("The tableau has postes of a métier that no unit takes, nor any métier that they may become."),
    UNKNOWN_POSTE("The tableau has no such poste."),
    UNKNOWN_AGENT("Neither the tableau nor the list of agents has such an agent."),
    UNKNOWN_UNIT("The tableau has no such antenne and pôle."),
    UNKNOWN_WISH("A warning: wishes of agents name what nothing is called; they are passed over."),
    UNCONTINUED_POLE("A warning: no pôle or team continues a pôle of today, by its name or under continues."),
    FAR_RESIDENCE("A warning: agents live farther from their site of today than anybody travels every day."),
    MORE_SUPPRESSED_THAN_POSTES(
            "More postes of a métier are suppressed than the tableau has, or than can be left vacant."),
    MINIMUMS_ABOVE_HEADCOUNT("The least staff that is asked for is more than there can be."),
    MORE_POSTES_THAN_QUORUM("There are more postes of a métier than its quorums let stay."),
    QUORUM_WITHOUT_UNIT("A quorum asks for postes of a métier where no unit takes it."),
    GUICHET_WITHOUT_STAFF("No unit takes a métier that staffs a guichet at its site."),
    POSTE_WITHOUT_PLACE("Where a poste, or its agent, may be is nowhere in the target organisation."),
    FEWER_WORKPLACES_THAN_POSTES("Sites have fewer workplaces than postes that have to be there."),
    UNREADABLE_PLAN("The earlier plan is no plan.json of a run with staff, or with a rota."),
    ROTA_WITHOUT_STAFFING("The agents of a rota are to be those of a staffing, and the scenario has none."),
    NO_REGION("Nothing tells whose public holidays count."),
    ENDS_BEFORE_START(
            "A period, an absence, a wish or a past duty ends before it starts, or an agent leaves before it arrives."),
    TURNS_OVERLAP("Two turns of a level are on at once."),
    UNASSIGNED_NOT_FIRST("The objectives of a rota do not begin with unassigned."),
    WORTH_LESS_THAN_SATURDAY("The scale pays a week or a weekend less than its Saturday."),
    TOO_MANY_DUTIES("The period and the levels give more duties than any rota has reason to have."),
    TOO_MANY_AGENTS("There are more agents on call than any rota has reason to have."),
    UNKNOWN_LEVEL("The rota has no such level."),
    DOUBLED_AGENT("The rota has an agent twice."),
    NAMES_OF_AGENTS("A warning: identifiers of agents look like names."),
    ANTENNE_SPELLINGS("A warning: the names of two antennes differ in one letter."),
    ANTENNE_WITHOUT_RESPONSABLE("A warning: an antenne has no responsable, so that somebody stands in every day."),
    TWO_RESPONSABLES(
            "An antenne has two responsables at a time; of a staffing a warning, after which the first by identifier "
                    + "heads it."),
    ABSENCES_OVERLAP("A warning: two absences of an agent overlap; a day counts once."),
    OUTSIDE_PERIOD("A warning: an absence, a wish or an agent is outside the period, and passed over."),
    PAST_IN_PERIOD("A past duty begins within the period."),
    NO_SUCH_DUTY("No duty of the level begins then, or more than one does."),
    DOUBLED_DUTY("A duty is fixed twice."),
    AGENT_NOT_ON_CALL("A warning: days or duties of agents who take no duty are passed over."),
    AGENTS_WITHOUT_ANTENNE(
            "A warning: no agent has an antenne, so that nobody stands in for another and no rule on antennes binds."),
    FROZEN_WITHOUT_ROTA("A rota is to be frozen, and there is no earlier run that has one."),
    PUBLISHED_RELEASED("A warning: an agent cannot have a duty any more that was published; it is given to another.");

    private final String meaning;

    ScenarioFault(String meaning) {
        this.meaning = meaning;
    }

    /** The stable word that scripts rely on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One sentence for the user guide. */
    public String meaning() {
        return meaning;
    }

    public Fault at(Place place, String found, String expected, String advice) {
        return Fault.error(code(), place, found, expected, advice);
    }

    public Fault warnAt(Place place, String found, String expected, String advice) {
        return Fault.warning(code(), place, found, expected, advice);
    }
}
