package fr.maillage.app.report;

/** The accueil points, those that most residents are near to first. */
final class PointsSection {

    private PointsSection() {}

    static Html of(NetworkResult result, Words words) {
        Table table = new Table(words.say("points.caption"))
                .words(words.say("commune"))
                .words(words.say("insee"))
                .words(words.say("points.kind"))
                .numbers(words.say("points.residents"))
                .numbers(words.say("points.communes"));
        for (PointResult point : result.points().stream().limit(Table.MOST_ROWS).toList()) {
            table.row(
                    CommuneCell.of(point.insee(), point.name()),
                    Html.text(point.insee()),
                    Html.tag("span")
                            .attr("class", "kind")
                            .of(Swatch.ofKind(point.kind()), Html.text(PointResult.kindLabel(words, point.kind()))),
                    Html.text(words.whole(point.residents())),
                    Html.text(words.whole(point.communes())));
        }
        return Section.of(
                "points", words, table.toHtml(), Section.leftOut(result.points().size(), words));
    }
}
