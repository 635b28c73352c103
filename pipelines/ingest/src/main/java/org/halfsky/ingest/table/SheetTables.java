package org.halfsky.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.ingest.table.SheetReading.Aside;
import org.halfsky.model.IgnoredBecause;

/** Finds the tables of a sheet and says of every filled cell what it is. */
public final class SheetTables {

    private static final Comparator<DataCell> READING_ORDER = Comparator.<DataCell>comparingInt(
                    each -> each.cell().row())
            .thenComparingInt(each -> each.cell().column());

    private final AreaHistory history;
    private final LabelReader labels;
    private final TitleReader titles;

    public SheetTables(LabelReader labels, TitleReader titles, AreaHistory history) {
        this.history = history;
        this.labels = labels;
        this.titles = titles;
    }

    /**
     * Takes the sheet apart.
     *
     * @param named what the sheet's name says
     */
    public SheetReading read(Grid grid, Axes named) {
        SheetView view = new SheetView(grid, labels);
        List<DataCell> data = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (!view.isVisible(cell)) {
                asides.add(new Aside(cell, IgnoredBecause.HIDDEN));
            }
        }
        List<GridCell> unread = new ArrayList<>();
        List<Axes> all = new ArrayList<>();
        for (Region region : new Regions(view, titles).split()) {
            read(region, named, new Sorted(data, asides, all));
            region.unread()
                    .forEach(row -> region.view().row(row).stream()
                            .map(SheetView.Placed::cell)
                            .filter(region.view()::isValue)
                            .forEach(unread::add));
        }
        data.sort(READING_ORDER);
        return new SheetReading(data, asides, unread, all);
    }

    private record Sorted(List<DataCell> data, List<Aside> asides, List<Axes> titles) {}

    private void read(Region region, Axes named, Sorted sorted) {
        SheetView view = region.view();
        for (Map.Entry<Integer, IgnoredBecause> row :
                region.layout().surrounding().entrySet()) {
            view.row(row.getKey()).forEach(each -> sorted.asides().add(new Aside(each.cell(), row.getValue())));
        }
        Axes above = region.outer();
        for (Table table : region.layout().tables()) {
            Axes lines = titles.lines(view, table.titles());
            boolean own = lines.namesIndicator() || lines.namesArea() || lines.namesTime();
            above = own
                    ? new AxesBuilder().take(lines).inherit(above, false, true).build()
                    : new AxesBuilder().take(above).furtherUnits(lines).build();
            Axes title =
                    new AxesBuilder().take(above).inherit(named, true, false).build();
            sorted.titles().add(title);
            new TableCells(view, table, history).into(title, sorted.data(), sorted.asides());
        }
    }
}
