package fr.maillage.app.scenario.key;

import fr.maillage.app.scenario.fault.Hints;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.app.scenario.tree.ListNode;
import fr.maillage.app.scenario.tree.MapNode;
import fr.maillage.app.scenario.tree.Node;
import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a tree against the description of the keys, and collects what does not fit. */
public final class ShapeCheck {

    private static final ScalarNode.Type[] NUMBERS = {ScalarNode.Type.INTEGER, ScalarNode.Type.DECIMAL};

    private final Faults faults;
    private final Hints hints = new Hints();
    private final Set<Node> bad = Collections.newSetFromMap(new IdentityHashMap<>());

    private ShapeCheck(Faults faults) {
        this.faults = faults;
    }

    /**
     * Checks a scenario.
     *
     * @return the values that a fault was found with, by identity; lists and maps with bad values in them are not bad
     */
    public static Set<Node> check(MapNode root, Faults faults) {
        return check(root, ScenarioKeys.ROOT, faults);
    }

    /** Checks a file with one queue; see {@link #check}. */
    public static Set<Node> checkQueue(MapNode root, Faults faults) {
        return check(root, QueueKeys.ROOT, faults);
    }

    private static Set<Node> check(MapNode root, Shape.Keys shape, Faults faults) {
        ShapeCheck check = new ShapeCheck(faults);
        check.map(root, shape, "");
        return Collections.unmodifiableSet(check.bad);
    }

    private void check(Node node, Shape shape, Key key, String path) {
        switch (shape) {
            case Shape.Keys keys when node instanceof MapNode map -> map(map, keys, path + ".");
            case Shape.ListOf list when node instanceof ListNode values -> list(values, list, key, path);
            case Shape.OneOrList either ->
                check(node, node instanceof ListNode ? either.list() : either.one(), key, path);
            case Shape.Text text when isText(node) -> text((ScalarNode) node, text);
            case Shape.Code code when isCode(node, code) -> {}
            case Shape.Code code
            when node instanceof ScalarNode scalar && scalar.isTextOrDigits() -> unquoted(scalar, code, path);
            case Shape.Form form
            when isText(node) || (form.isNumberToo() && isNumber(node, NUMBERS)) -> form((ScalarNode) node, form);
            case Shape.Word word when isText(node) -> word((ScalarNode) node, word);
            case Shape.Truth truth
            when node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.BOOLEAN -> {}
            case Shape.Whole whole when isNumber(node, ScalarNode.Type.INTEGER) -> whole((ScalarNode) node, whole);
            case Shape.Decimal decimal when isNumber(node, NUMBERS) -> decimal((ScalarNode) node, decimal);
            default -> wrongType(node, shape, key);
        }
    }

    private void map(MapNode map, Shape.Keys shape, String prefix) {
        List<String> known = shape.keys().stream().map(Key::name).toList();
        map.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                unknownKey(name, entry.keyPlace(), known, prefix);
            }
        });
        for (Key key : shape.keys()) {
            Optional<Node> value = map.find(List.of(key.name()));
            value.ifPresent(node -> check(node, key.shape(), key, prefix + key.name()));
            if (value.isEmpty() && key.isRequired()) {
                missing(map, prefix + key.name(), key);
            }
        }
        if (!shape.oneOf().isEmpty()
                && shape.oneOf().stream()
                        .allMatch(name -> map.find(List.of(name)).isEmpty())) {
            faults.add(ScenarioFault.MISSING_KEY.at(
                    map.place(),
                    "neither " + String.join(" nor ", shape.oneOf()),
                    prefix + String.join(" or " + prefix, shape.oneOf()),
                    "Add one of them."));
        }
    }

    private void unknownKey(String name, Place place, List<String> known, String prefix) {
        String advice;
        Optional<String> replacement = KeyPaths.findReplacement(prefix + name);
        Optional<String> here = hints.find(name, known);
        if (replacement.isPresent()) {
            advice = replacement.orElseThrow();
        } else if (here.isPresent()) {
            advice = "Did you mean " + here.orElseThrow() + "?";
        } else if (name.equals("<<")) {
            advice = "Merging maps is not YAML 1.2; write the keys out.";
        } else {
            advice = hints.find(() -> KeyPaths.findNearest(name))
                    .map(path -> "Did you mean " + path + "?")
                    .orElse("Take it out, or begin the line with # to make it a comment.");
        }
        faults.add(ScenarioFault.UNKNOWN_KEY.at(
                place, "the key " + Found.quote(prefix + name), "one of " + String.join(", ", known), advice));
    }

    private void missing(MapNode map, String path, Key key) {
        String advice = key.example() == null ? "Add it." : "Add it, such as " + key.name() + ": " + key.example();
        faults.add(ScenarioFault.MISSING_KEY.at(
                map.place(), "no " + path, path + ", " + key.shape().describe(), advice));
    }

    private void list(ListNode values, Shape.ListOf shape, Key key, String path) {
        if (values.items().size() < shape.least()) {
            bad.add(values);
            faults.add(ScenarioFault.OUT_OF_RANGE.at(
                    values.place(),
                    values.describe(),
                    shape.describe() + (shape.least() > 1 ? ", at least " + shape.least() : ", not empty"),
                    "Fill it, or take the key out."));
        }
        values.items().forEach(item -> check(item, shape.item(), key, path));
    }

    private void text(ScalarNode node, Shape.Text shape) {
        boolean isText = StandardCharsets.UTF_8.newEncoder().canEncode(node.text());
        if (!isText || (shape.pattern() != null && !Pattern.matches(shape.pattern(), node.text()))) {
            reject(node, ScenarioFault.WRONG_FORM, shape, "Change the text.");
        }
    }

    private void form(ScalarNode node, Shape.Form shape) {
        shape.findAdvice()
                .apply(node.text())
                .ifPresent(advice -> reject(node, ScenarioFault.WRONG_FORM, shape, advice));
    }

    private void word(ScalarNode node, Shape.Word shape) {
        if (!shape.words().contains(node.text())) {
            String advice = hints.find(node.text(), shape.words())
                    .map(word -> "Did you mean " + word + "?")
                    .orElse("Choose one of them.");
            reject(node, ScenarioFault.UNKNOWN_WORD, shape, advice);
        }
    }

    private void unquoted(ScalarNode node, Shape.Code shape, String path) {
        String quoted = '"' + node.text() + '"';
        String advice = node.origin().setting()
                ? "Write --set '" + path + "=" + quoted + "'."
                : "Write " + quoted + ": in quotes a code such as 01 keeps its zero.";
        reject(node, ScenarioFault.WRONG_TYPE, shape, advice);
    }

    private void whole(ScalarNode node, Shape.Whole shape) {
        if (Numbers.findWhole(node.text())
                .filter(n -> n >= shape.least() && n <= shape.most())
                .isEmpty()) {
            reject(node, ScenarioFault.OUT_OF_RANGE, shape, "Change the number.");
        }
    }

    private void decimal(ScalarNode node, Shape.Decimal shape) {
        double number = Numbers.getDecimal(node.text());
        boolean isIn = (shape.isLeastIn() ? number >= shape.least() : number > shape.least()) && number <= shape.most();
        if (!isIn) {
            reject(node, ScenarioFault.OUT_OF_RANGE, shape, "Change the number.");
        }
    }

    private void wrongType(Node node, Shape shape, Key key) {
        String advice;
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.EMPTY) {
            advice = "Write the value behind the colon, or null where the key is to count as not written.";
        } else if (shape instanceof Shape.ListOf && node instanceof ScalarNode scalar) {
            advice = "Put it in brackets: [" + Found.quote(scalar.text()) + "].";
        } else if (shape instanceof Shape.Text && node instanceof ScalarNode scalar) {
            advice = "Put it in quotes: " + Found.quote(scalar.text()) + ".";
        } else {
            advice = key.example() == null
                    ? "Indent its keys below it."
                    : "For example, " + key.name() + ": " + key.example();
        }
        reject(node, ScenarioFault.WRONG_TYPE, shape, advice);
    }

    private void reject(Node node, ScenarioFault fault, Shape shape, String advice) {
        bad.add(node);
        faults.add(fault.at(node.place(), node.describe(), shape.describe(), advice));
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.TEXT;
    }

    private static boolean isCode(Node node, Shape.Code shape) {
        return shape.quoted() ? isText(node) : node instanceof ScalarNode scalar && scalar.isTextOrDigits();
    }

    private static boolean isNumber(Node node, ScalarNode.Type... types) {
        return node instanceof ScalarNode scalar && List.of(types).contains(scalar.type());
    }
}
