package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Unit;
import java.util.List;

/**
 * What a poste can go to: a need at a site of its unit. Not a record: constraint streams put it into maps, by its identity
 * alone.
 */
public final class Place {

    private final int number;
    private final NeedCell cell;
    private final Unit unit;
    private final String site;
    private final List<Row> rows;

    Place(int number, NeedCell cell, Unit unit, String site, List<Row> rows) {
        this.number = number;
        this.cell = cell;
        this.unit = unit;
        this.site = site;
        this.rows = List.copyOf(rows);
    }

    /** From 0, without gaps. */
    int number() {
        return number;
    }

    public NeedCell cell() {
        return cell;
    }

    public String metier() {
        return cell.need().metier();
    }

    /** The position of its unit. */
    public int unitNumber() {
        return cell.need().unit();
    }

    Unit unit() {
        return unit;
    }

    public String site() {
        return site;
    }

    /** That count what is here. */
    public List<Row> rows() {
        return rows;
    }
}
