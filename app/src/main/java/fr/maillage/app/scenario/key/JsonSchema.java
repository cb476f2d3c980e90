package fr.maillage.app.scenario.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The JSON Schemas of scenarios and of queues, by which editors complete and check them. */
public final class JsonSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonSchema() {}

    /** The whole schema, draft 2020-12, with an end of line. */
    public static String write() {
        return write("urn:maillage:scenario", "A scenario of Maillage", ScenarioKeys.ROOT);
    }

    /** The schema of a file with one queue. */
    public static String writeQueue() {
        return write("urn:maillage:queue", "A queue that Maillage simulates by itself", QueueKeys.ROOT);
    }

    private static String write(String id, String title, Shape.Keys root) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.setAll(of(root));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON that cannot be written", e);
        }
    }

    private static ObjectNode of(Shape shape) {
        ObjectNode schema = JSON.objectNode();
        switch (shape) {
            case Shape.Text text -> {
                schema.put("type", "string");
                if (text.pattern() != null) {
                    schema.put("pattern", text.pattern());
                }
            }
            case Shape.Code code -> {
                if (code.quoted()) {
                    schema.put("type", "string");
                } else {
                    schema.putArray("type").add("string").add("integer");
                }
                schema.put("pattern", code.pattern());
            }
            case Shape.Form form -> {
                if (form.isNumberToo()) {
                    schema.putArray("type").add("string").add("number");
                } else {
                    schema.put("type", "string");
                }
                schema.put("pattern", form.pattern());
            }
            case Shape.Word word -> word.words().forEach(schema.withArrayProperty("enum")::add);
            case Shape.Truth truth -> schema.put("type", "boolean");
            case Shape.Whole whole -> {
                schema.put("type", "integer").put("minimum", whole.least());
                if (whole.most() != Long.MAX_VALUE) {
                    schema.put("maximum", whole.most());
                }
            }
            case Shape.Decimal decimal ->
                schema.put("type", "number")
                        .put(decimal.isLeastIn() ? "minimum" : "exclusiveMinimum", plain(decimal.least()))
                        .put("maximum", plain(decimal.most()));
            case Shape.ListOf list -> {
                schema.put("type", "array").set("items", of(list.item()));
                if (list.least() > 0) {
                    schema.put("minItems", list.least());
                }
                if (!(list.item() instanceof Shape.Decimal)) {
                    schema.put("uniqueItems", true);
                }
            }
            case Shape.OneOrList either ->
                schema.putArray("anyOf").add(of(either.one())).add(of(either.list()));
            case Shape.Keys keys -> keys(schema, keys);
        }
        return schema;
    }

    private static void keys(ObjectNode schema, Shape.Keys shape) {
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Key key : shape.keys()) {
            ObjectNode property = properties.putObject(key.name());
            property.put("description", key.description());
            property.setAll(of(key.shape()));
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        shape.oneOf()
                .forEach(name -> schema.withArrayProperty("anyOf")
                        .addObject()
                        .putArray("required")
                        .add(name));
    }

    private static BigDecimal plain(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
