package fr.maillage.app.scenario.tree;

import fr.maillage.app.scenario.fault.Limits;
import fr.maillage.app.scenario.fault.ScenarioFault;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes a tree of YAML's events, one after the other, so that nothing is built beyond the limits. Values are typed by
 * the core schema of YAML 1.2; tags are refused; an alias shares the node of its anchor, and counts in full.
 */
public final class YamlTree {

    private final SourceText source;
    private final Faults faults;
    private final ParserImpl events;
    private final Map<String, Built> anchors = new HashMap<>();
    private int values;

    private YamlTree(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.BYTES);
        this.events = new ParserImpl(new StreamReader(source.text()), options);
    }

    /**
     * A node with its measures, which count aliased nodes in full.
     *
     * @param values nodes in it, itself included
     * @param height of the collections in it; 0 for a scalar
     */
    private record Built(Node node, int values, int height) {}

    /** The tree of a text, or the fault that ends its reading; doubled keys are faults that do not end it. */
    public static Optional<Node> parse(SourceText source, Faults faults) {
        try {
            return new YamlTree(source, faults).document();
        } catch (FaultException e) {
            e.faults().forEach(faults::add);
        } catch (MarkedYAMLException e) {
            faults.add(syntax(source, e));
        } catch (ReaderException e) {
            faults.add(unprintable(source, e));
        } catch (YAMLException e) {
            faults.add(syntax(Place.of(source.name()), "text that is not YAML"));
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.getEvent();
        Node root = node(0).node();
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw stop(ScenarioFault.SEVERAL_DOCUMENTS.at(
                    place(events.peekEvent()),
                    "a second document",
                    "one document a file",
                    "Put each scenario into a file of its own, and take out the line ---."));
        }
        return Optional.of(root);
    }

    private Built node(int depth) {
        NodeEvent event = (NodeEvent) events.getEvent();
        if (event instanceof AliasEvent) {
            return alias(event, depth);
        }
        int before = values;
        count(event, 1);
        Built built;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), scalar);
            Origin origin = origin(scalar);
            Node node = scalar.isPlain()
                    ? ScalarNode.ofPlain(origin, scalar.getValue())
                    : new ScalarNode(origin, scalar.getValue(), ScalarNode.Type.TEXT);
            built = new Built(node, 1, 0);
        } else {
            CollectionStartEvent start = (CollectionStartEvent) event;
            refuseTag(start.getTag(), start);
            refuseDepth(depth + 1, start);
            built = start instanceof MappingStartEvent ? map(start, depth + 1) : list(start, depth + 1);
            built = new Built(built.node(), values - before, built.height());
        }
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), built);
        }
        return built;
    }

    private Built alias(NodeEvent event, int depth) {
        Built built = anchors.get(event.getAnchor());
        if (built == null) {
            throw stop(syntax(place(event), "the alias *" + Found.plain(event.getAnchor()) + " of no finished anchor"));
        }
        count(event, built.values());
        refuseDepth(depth + built.height(), event);
        return built;
    }

    private Built list(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        int height = 0;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Built item = node(depth);
            items.add(item.node());
            height = Math.max(height, item.height());
        }
        events.getEvent();
        return new Built(new ListNode(origin(start), items), 0, height + 1);
    }

    private Built map(CollectionStartEvent start, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        int height = 0;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Place keyPlace = place(events.peekEvent());
            Node key = node(depth).node();
            Built value = node(depth);
            height = Math.max(height, value.height());
            if (!(key instanceof ScalarNode scalar)) {
                faults.add(ScenarioFault.WRONG_TYPE.at(
                        keyPlace, key.describe() + " as a key", "a word as a key", "Put text before the colon."));
                continue;
            }
            MapNode.Entry first = entries.putIfAbsent(scalar.text(), new MapNode.Entry(keyPlace, value.node()));
            if (first != null) {
                faults.add(ScenarioFault.DOUBLED_KEY.at(
                        keyPlace,
                        "the key " + Found.plain(scalar.text()) + " again",
                        "each key once; it stands already at " + first.keyPlace(),
                        "Take one of the two out."));
            }
        }
        events.getEvent();
        return new Built(new MapNode(origin(start), entries), 0, height + 1);
    }

    private void count(Event event, int more) {
        // Both are at most the limit, so that the sum cannot overflow.
        values += more;
        if (values > Limits.VALUES) {
            throw stop(ScenarioFault.YAML_TOO_LARGE.at(
                    place(event),
                    "more than " + Limits.VALUES + " values, aliases written out",
                    "a scenario, which has few",
                    "Shorten the lists, or write out what the aliases (*name) repeat."));
        }
    }

    private void refuseDepth(int depth, Event event) {
        if (depth > Limits.DEPTH) {
            throw stop(ScenarioFault.YAML_TOO_DEEP.at(
                    place(event),
                    "lists or maps more than " + Limits.DEPTH + " deep",
                    "a scenario, which is at most 7 deep",
                    "Check the brackets and the indentation."));
        }
    }

    private void refuseTag(@Nullable String tag, Event event) {
        if (tag != null && !tag.equals("!")) {
            throw stop(ScenarioFault.YAML_TAG.at(
                    place(event),
                    "the tag " + Found.plain(tag),
                    "a value without a tag",
                    "Take the tag out; quotes make a value text."));
        }
    }

    private Origin origin(Event event) {
        return new Origin(place(event), source.folder(), source.setting());
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark();
        return source.placeAt(mark.getLine(), mark.getColumn());
    }

    private static FaultException stop(Fault fault) {
        return new FaultException(List.of(fault));
    }

    private static Fault syntax(SourceText source, MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        Place place = mark == null ? Place.of(source.name()) : source.placeAt(mark.getLine(), mark.getColumn());
        return syntax(place, Found.plain(e.getProblem() == null ? "text that is not YAML" : e.getProblem()));
    }

    private static Fault syntax(Place place, String found) {
        return ScenarioFault.YAML_SYNTAX.at(
                place,
                found,
                "YAML",
                "Check colons, quotes, brackets and indentation (spaces, no tabs) here and on the line before.");
    }

    private static Fault unprintable(SourceText source, ReaderException e) {
        String before = source.text()
                .substring(0, Math.min(e.getPosition(), source.text().length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        return syntax(
                source.placeAt(line, column), String.format("the unprintable character U+%04X", e.getCodePoint()));
    }
}
