package fr.maillage.app.scenario.key;

/** The reference page of the user guide: every key, in the order in which a file is best written. */
public final class ReferencePage {

    private static final String OPENING = """
            # Scenario files

            <!-- Generated from the description of the keys; see "How this page is made" at its end. -->

            A scenario is a YAML 1.2 file in UTF-8. It describes a département and what is to be planned for it.
            `maillage check FILE` reads it, names every fault in it at once, and plans nothing.

            - A key that is not listed here is a fault; the nearest known one is named.
            - A key whose value is `null` counts as not written. A key with nothing behind the colon is a fault.
            - Codes of places are text. Write them in quotes: `"01004"`. Without quotes INSEE codes and SIRENs are taken
              digit by digit as written; `departement` insists on the quotes.
            - Tags (`!!java`) are refused, anchors and aliases understood.
            - On the command line `--set PATH=VALUE` replaces a value, or gives one that the file does not have. PATH is a
              heading of this page, VALUE is YAML: `--set network.accueilPoints.count=40`,
              `--set 'network.accueilPoints.open=["79049"]'`, `--set 'departement="23"'`,
              `--set network.accueilPoints.count=null`. A list is replaced as a whole. Later settings win.

            For an editor that completes keys, begin the file with the schema's place:
            `# yaml-language-server: $schema=docs/scenario.schema.json`, relative to the file.
            """;

    private static final String CLOSING = """

            ## How this page is made

            This page, `scenario.schema.json` and the section on scenarios of `faults.md` are written from the code, and a
            test fails when they differ from it. To write them anew:

            ```
            mvn -pl app -am test -Dtest=GeneratedDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Dmaillage.writeDocs=true
            ```
            """;

    private ReferencePage() {}

    /** The whole page in Markdown. */
    public static String write() {
        StringBuilder page = new StringBuilder(OPENING);
        keys(page, ScenarioKeys.ROOT, "");
        return page.append(CLOSING).toString();
    }

    private static void keys(StringBuilder page, Shape.Keys shape, String prefix) {
        for (Key key : shape.keys()) {
            String path = prefix + key.name();
            page.append("\n## `")
                    .append(path)
                    .append("`\n\n")
                    .append(key.meaning())
                    .append("\n\n");
            row(page, "takes", takes(key));
            if (key.unit() != null) {
                row(page, "unit", key.unit());
            }
            row(page, "needed", key.isRequired() ? "always" : "no");
            if (key.byDefault() != null) {
                row(page, "default", key.byDefault());
            }
            if (key.example() != null) {
                row(page, "example", "`" + key.name() + ": " + key.example() + "`");
            }
            if (key.shape() instanceof Shape.Keys inner) {
                keys(page, inner, path + ".");
            } else if (key.shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Keys item) {
                items(page, item);
            } else if (key.shape() instanceof Shape.OneOrList either
                    && either.list().item() instanceof Shape.Keys item) {
                items(page, item);
            }
        }
    }

    private static String takes(Key key) {
        if (!(key.shape() instanceof Shape.Keys keys) || keys.oneOf().isEmpty()) {
            return key.shape().describe();
        }
        return key.shape().describe() + "; at least one of " + String.join(", ", keys.oneOf());
    }

    private static void items(StringBuilder page, Shape.Keys item) {
        page.append("\nEach of the list:\n\n| key | takes | needed | meaning | example |\n|---|---|---|---|---|\n");
        itemRows(page, item, "");
    }

    private static void itemRows(StringBuilder page, Shape.Keys item, String prefix) {
        for (Key key : item.keys()) {
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            prefix + key.name(),
                            takes(key),
                            key.isRequired() ? "always" : "no",
                            key.description(),
                            key.example() == null ? "" : "`" + key.example() + "`"));
            if (key.shape() instanceof Shape.Keys inner && key.example() == null) {
                itemRows(page, inner, prefix + key.name() + ".");
            } else if (key.shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Keys inner) {
                itemRows(page, inner, prefix + key.name() + "[].");
            }
        }
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("- ").append(name).append(": ").append(value).append('\n');
    }
}
