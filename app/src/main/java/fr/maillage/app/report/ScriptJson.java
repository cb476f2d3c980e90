package fr.maillage.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** JSON that may stand between {@code <script>} and {@code </script>}. */
final class ScriptJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScriptJson() {}

    /**
     * A data block for scripts to parse. The characters that could end the block, or open a comment in it, stand as
     * escapes; JSON has them in strings only, so its meaning stays the same.
     */
    static Html block(String id, JsonNode json) {
        try {
            String escaped = MAPPER.writeValueAsString(json)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
            return Html.tag("script")
                    .attr("type", "application/json")
                    .attr("id", id)
                    .of(new Html(escaped));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The data of the map cannot be written", e);
        }
    }
}
