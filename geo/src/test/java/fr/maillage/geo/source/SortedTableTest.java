package fr.maillage.geo.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class SortedTableTest {

    @Property(seed = "1")
    void findsWhatAPassThroughAllRowsWouldFind(
            @ForAll @UniqueElements @Size(max = 30)
                    List<@StringLength(3) @CharRange(from = '0', to = '3') String> unsorted,
            @ForAll @StringLength(min = 1, max = 3) @CharRange(from = '0', to = '3') String prefix) {
        TreeSet<String> keys = new TreeSet<>(unsorted);
        SortedTable table = new SortedTable(
                ("key,name\n" + keys.stream().map(SortedTableTest::row).collect(Collectors.joining())).getBytes(UTF_8));

        assertThat(table.rowsOf(prefix))
                .isEqualTo("key,name\n"
                        + keys.stream()
                                .filter(key -> key.startsWith(prefix))
                                .map(SortedTableTest::row)
                                .collect(Collectors.joining()));
        assertThat(table.findRow(prefix).isPresent()).isEqualTo(keys.contains(prefix));
        assertThat(table.findKeyAfter(prefix))
                .isEqualTo(keys.tailSet(prefix).stream()
                        .filter(key -> !key.startsWith(prefix))
                        .findFirst());
    }

    private static String row(String key) {
        return key + ",É" + key + "\n";
    }
}
