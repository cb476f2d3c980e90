package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** How the run was made: whatever {@code run.json} holds, in words where the report has some. */
final class RunSection {

    private static final String SECONDS = "seconds.";
    private static final String STEP = "run.step.";

    private RunSection() {}

    static Html of(JsonNode run, Words words) {
        Table table = new Table(words.say("run.caption"))
                .words(words.say("before.figure"))
                .words(words.say("figures.value"));
        rows(table, "", run, words);
        return Section.of("run", words, table.toHtml());
    }

    private static void rows(Table table, String path, JsonNode node, Words words) {
        if (node.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                rows(table, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), words);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            table.row(label(path, words), value(node, words));
        }
    }

    private static String label(String path, Words words) {
        if (words.has("run." + path)) {
            return words.say("run." + path);
        }
        return path.startsWith(SECONDS) ? words.say("run.seconds.step", path.substring(SECONDS.length())) : path;
    }

    private static String value(JsonNode node, Words words) {
        if (node.isBoolean()) {
            return words.say(node.asBoolean() ? "yes" : "no");
        }
        if (node.isFloatingPointNumber()) {
            return words.format(node.asDouble(), 0, 3);
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(part.isTextual() ? step(part.asText(), words) : value(part, words)));
            return String.join(", ", parts);
        }
        // Whole numbers stay as they are: a seed is there to be copied.
        return node.isValueNode() ? node.asText() : node.toString();
    }

    /** Lists in a run name its steps; a word that is none stays as it is. */
    private static String step(String name, Words words) {
        return words.has(STEP + name) ? words.say(STEP + name) : name;
    }
}
