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
        SheetLayout layout = new TableFinder(view).find();
        for (Map.Entry<Integer, IgnoredBecause> row : layout.surrounding().entrySet()) {
            view.row(row.getKey()).forEach(each -> asides.add(new Aside(each.cell(), row.getValue())));
        }
        Axes above = Axes.NOTHING;
        for (Table table : layout.tables()) {
            Axes lines = titles.lines(view, table.titles());
            boolean own = lines.namesIndicator() || lines.namesArea() || lines.namesTime();
            above = own
                    ? new AxesBuilder().take(lines).inherit(above, false, true).build()
                    : new AxesBuilder().take(above).furtherUnits(lines).build();
            Axes title =
                    new AxesBuilder().take(above).inherit(named, true, false).build();
            new TableCells(view, table, history).into(title, data, asides);
        }
        data.sort(READING_ORDER);
        return new SheetReading(data, asides, layout.tables().size());
    }
}
