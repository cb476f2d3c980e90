package fr.maillage.domain.interim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The least change to leave that would solve days on which nobody is there. */
class EmptyAntenneTest {

    private static List<String> listChanges(String calendar) {
        return listEmpty(calendar).stream()
                .map(empty -> empty.workingDays() + " days from " + empty.from() + ", left " + empty.daysLeft() + ":"
                        + empty.leastChange().stream()
                                .map(change -> " " + change.agent() + " " + change.from() + "/" + change.until())
                                .reduce("", String::concat))
                .toList();
    }

    private static List<EmptyAntenne> listEmpty(String calendar) {
        return InterimSketch.of(calendar).audit("A:").figures().empty();
    }

    @Test
    void isEmptyOnlyWhereNobodyIs() {
        assertThat(listChanges("""
                A* aa...
                B  ..aaa
                """)).isEmpty();
    }

    @Test
    void oneGivesBackWhatSuffices() {
        assertThat(listChanges("""
                A* aaaaa
                B  .aa..
                """)).containsExactly("2 days from 2027-02-02, left 0: B 2027-02-02/2027-02-04");
    }

    @Test
    void oneRequestIsBetterThanTwo() {
        assertThat(listChanges("""
                A* aaabb
                B  aaaaa
                C  .aaaa
                """)).containsExactly("4 days from 2027-02-02, left 0: B 2027-02-02/2027-02-06");
    }

    @Test
    void noLeaveIsCutInTwoThatNeedNotBe() {
        assertThat(listChanges("""
                A* aaaaa
                B  ssaas
                C  ..a..
                """)).containsExactly("1 days from 2027-02-03, left 0: B 2027-02-03/2027-02-04");
    }

    @Test
    void sicknessStays() {
        assertThat(listChanges("""
                A* sssss
                B  ..ass
                """)).containsExactly("3 days from 2027-02-03, left 2: B 2027-02-03/2027-02-04");
    }

    @Test
    void whoHasLeftHasNoLeaveToGiveBack() {
        assertThat(listChanges("""
                A* a<<<<
                B  >>>..
                """)).containsExactly("3 days from 2027-02-01, left 2: A 2027-02-01/2027-02-02");
    }

    @Test
    void aLeaveGoesOnThroughAWeekend() {
        assertThat(listChanges("""
                A* ...aa aa...
                B  ...aa aa...
                """)).containsExactly("4 days from 2027-02-04, left 0: A 2027-02-04/2027-02-10");
    }

    @Test
    void isTheLeastOfAll() {
        Random random = new Random(6);
        int solved = 0;
        for (int round = 0; round < 400; round++) {
            String calendar = random(random);
            for (EmptyAntenne empty : listEmpty(calendar)) {
                Cost own = cost(calendar, empty);
                assertThat(own).as("%s%s", calendar, empty).isEqualTo(new Brute(calendar, empty).least());
                solved += own.requests() > 1 ? 1 : 0;
            }
        }
        assertThat(solved).isPositive();
    }

    private static String random(Random random) {
        StringBuilder calendar = new StringBuilder();
        int encadrants = 2 + random.nextInt(2);
        for (int e = 0; e < encadrants; e++) {
            calendar.append((char) ('A' + e)).append(' ');
            char now = 'a';
            for (int d = 0; d < 8; d++) {
                now = random.nextInt(3) > 0 ? now : "aaabbs.".charAt(random.nextInt(7));
                calendar.append(now);
            }
            calendar.append('\n');
        }
        return calendar.toString();
    }

    private record Cost(int days, int requests, int cuts) implements Comparable<Cost> {
        @Override
        public int compareTo(Cost other) {
            return days != other.days
                    ? Integer.compare(days, other.days)
                    : requests != other.requests
                            ? Integer.compare(requests, other.requests)
                            : Integer.compare(cuts, other.cuts);
        }
    }

    private static Cost cost(String calendar, EmptyAntenne empty) {
        List<String> rows = calendar.lines().map(line -> line.substring(2)).toList();
        int[] giver = new int[8];
        Arrays.fill(giver, -1);
        for (EmptyAntenne.LeaveChange change : empty.leastChange()) {
            for (int d = 0; d < 8; d++) {
                LocalDate day = InterimSketch.MONDAY.plusWeeks(d / 5).plusDays(d % 5);
                if (!day.isBefore(change.from()) && day.isBefore(change.until())) {
                    assertThat(giver[d]).isEqualTo(-1);
                    giver[d] = change.agent().charAt(0) - 'A';
                    assertThat(rows.get(giver[d]).charAt(d)).isIn('a', 'b');
                }
            }
        }
        return cost(rows, giver);
    }

    /** Requests are runs of one letter of one encadrant; a cut is a piece of it with days of it on both sides. */
    private static Cost cost(List<String> rows, int[] giver) {
        int days = 0;
        int cuts = 0;
        Set<List<Integer>> requests = new HashSet<>();
        for (int d = 0; d < giver.length; d++) {
            if (giver[d] < 0) {
                continue;
            }
            days++;
            String row = rows.get(giver[d]);
            int first = d;
            while (first > 0 && row.charAt(first - 1) == row.charAt(d)) {
                first--;
            }
            requests.add(List.of(giver[d], first));
            boolean begins = d == first || giver[d - 1] != giver[d];
            int last = d;
            while (last + 1 < giver.length && giver[last + 1] == giver[d] && row.charAt(last + 1) == row.charAt(d)) {
                last++;
            }
            boolean goesOn = last + 1 < row.length() && row.charAt(last + 1) == row.charAt(d);
            cuts += begins && d > first && goesOn ? 1 : 0;
        }
        return new Cost(days, requests.size(), cuts);
    }

    /** Tries every giver of every day. */
    private static final class Brute {

        private final List<String> rows;
        private final List<Integer> days = new ArrayList<>();
        private final int[] giver = new int[8];
        private Cost best = new Cost(Integer.MAX_VALUE, 0, 0);

        Brute(String calendar, EmptyAntenne empty) {
            rows = calendar.lines().map(line -> line.substring(2)).toList();
            Arrays.fill(giver, -1);
            for (int d = 0; d < 8; d++) {
                LocalDate day = InterimSketch.MONDAY.plusWeeks(d / 5).plusDays(d % 5);
                int column = d;
                if (!day.isBefore(empty.from())
                        && day.isBefore(empty.until())
                        && rows.stream().anyMatch(row -> "ab".indexOf(row.charAt(column)) >= 0)) {
                    days.add(d);
                }
            }
        }

        Cost least() {
            place(0);
            return best;
        }

        private void place(int k) {
            if (k == days.size()) {
                Cost cost = cost(rows, giver);
                best = cost.compareTo(best) < 0 ? cost : best;
                return;
            }
            int day = days.get(k);
            for (int e = 0; e < rows.size(); e++) {
                if ("ab".indexOf(rows.get(e).charAt(day)) >= 0) {
                    giver[day] = e;
                    place(k + 1);
                    giver[day] = -1;
                }
            }
        }
    }
}
