package fr.maillage.app.report;

/** The name of a commune in a table; where scripts run, it becomes a way to the map. */
final class CommuneCell {

    private CommuneCell() {}

    static Html of(String insee, String name) {
        return Html.tag("span").attr("data-insee", insee).of(name);
    }
}
