package fr.maillage.domain.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.domain.calendar.Feast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RotaProblemTest {

    private static final RotaSketch SKETCH = RotaSketch.of("2027-01-04", """
            A:12 . . .
            B:1  . . .
            """);

    @Test
    void dutiesAreInOrderOfStartLevelAndPlace() {
        assertThat(new RotaIndex(SKETCH.problem()).duties())
                .isEqualTo(SKETCH.problem().listDuties())
                .extracting(Duty::id)
                .containsExactly(
                        "1/2027-01-04T00:00/1",
                        "2/2027-01-04T00:00/1",
                        "1/2027-01-11T00:00/1",
                        "2/2027-01-11T00:00/1",
                        "1/2027-01-18T00:00/1",
                        "2/2027-01-18T00:00/1");
    }

    @Test
    void ofWeeksThatChangeOnAMorningOneAloneHasTheFeast() {
        PastDuty before = new PastDuty(
                "1",
                LocalDate.of(2026, 12, 21).atTime(9, 0),
                LocalDate.of(2026, 12, 25).atTime(9, 0));
        PastDuty christmas = new PastDuty(
                "1",
                LocalDate.of(2026, 12, 25).atTime(9, 0),
                LocalDate.of(2026, 12, 28).atTime(9, 0));
        RotaIndex index = new RotaIndex(SKETCH.withPast("A", "2026-12-21").problem());

        assertThat(index.listFeasts(before)).isEmpty();
        assertThat(index.listFeasts(christmas)).containsExactly(new FeastDay(Feast.CHRISTMAS, 2026));
    }

    @Test
    void namesHaveToStandWhereTheyBelong() {
        assertThatThrownBy(() -> SKETCH.frozen(Map.of("2027-01-04", "Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No agent Z");
        assertThatThrownBy(() -> SKETCH.frozen(Map.of("2027-02-01", "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No duty 1/2027-02-01T00:00/1");
        assertThatThrownBy(() -> RotaSketch.of("2027-01-04", "A:1 .\nA:1 ."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The agent A is there twice");
        assertThatThrownBy(() -> SKETCH.withPast("A", "2027-01-04"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Past duty 1/2027-01-04T00:00 in a rota from 2027-01-04");
    }

    @Test
    void whatNobodyHasComesFirst() {
        assertThat(SKETCH.problem()
                        .inOrder(List.of(RotaObjective.UNASSIGNED, RotaObjective.WISHES))
                        .objectives())
                .hasSize(2);
        assertThatThrownBy(() -> SKETCH.problem().inOrder(List.of(RotaObjective.WISHES, RotaObjective.UNASSIGNED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Objectives in the order [WISHES, UNASSIGNED]");
    }
}
