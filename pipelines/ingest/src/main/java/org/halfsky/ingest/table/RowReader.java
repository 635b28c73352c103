package org.halfsky.ingest.table;

import org.halfsky.ingest.table.StubReader.Stub;

/**
 * Reads the stub of a block from the top: what each row says, with what it takes over from rows above. 其中：农村 is about the indicator
 * above it, a year below an area about that area.
 */
final class RowReader {

    private final SheetView view;
    private final StubReader stubs;
    private final boolean hasAreas;
    private Axes section = Axes.NOTHING;
    private Axes base = Axes.NOTHING;
    private Axes part = Axes.NOTHING;
    private int baseIndent;
    private int partIndent = -1;

    RowReader(SheetView view, Block block) {
        this.view = view;
        this.stubs = new StubReader(view, block);
        this.hasAreas =
                block.columns().stream().anyMatch(each -> each.word() == Word.AREA || each.word() == Word.AREA_CODE);
    }

    /** Takes in what a section row says for the rows below it. */
    void section(int row) {
        AxesBuilder axes = new AxesBuilder();
        view.row(row).forEach(each -> axes.add(view.label(each.cell())));
        section = axes.build();
        start(
                new AxesBuilder()
                        .inheritNames(section, true, true)
                        .inheritNames(base, false, true)
                        .build(),
                -1);
        stubs.forget();
    }

    /** What a row with values, or with the name for them, says. */
    Axes row(int row) {
        Stub stub = stubs.read(row);
        Axes said = stub.axes().build();
        if (stub.names()) {
            return independent(stub, said);
        }
        if (stub.isBare() && said.namesTime() && !said.namesGroup()) {
            section = said;
            return said;
        }
        return dependent(stub, said);
    }

    private Axes independent(Stub stub, Axes said) {
        AxesBuilder axes = stub.axes();
        boolean unknown = said.namesIndicator() && said.indicators().isEmpty();
        boolean below = unknown && base.namesIndicator() && (stub.isPart() || stub.indent() > baseIndent);
        if (below) {
            axes.below(base);
        }
        axes.inheritNames(base, !said.namesIndicator(), !said.namesArea())
                .inheritTime(section)
                .group(section.sex(), section.residence())
                .furtherUnits(section);
        Axes settled = placed(axes);
        if (!stub.isPart() && !below) {
            start(settled, stub.indent());
        }
        return settled;
    }

    private void start(Axes settled, int indent) {
        base = settled;
        baseIndent = indent;
        part = Axes.NOTHING;
        partIndent = -1;
    }

    /** Leans on the row above; set in below another such row, on that as well. */
    private Axes dependent(Stub stub, Axes said) {
        AxesBuilder axes = stub.axes();
        if (partIndent > baseIndent && stub.indent() > partIndent) {
            axes.group(part.sex(), part.residence());
        } else {
            part = said;
            partIndent = stub.indent();
        }
        axes.inheritNames(base, true, true)
                .inheritTime(base)
                .inheritTime(section)
                .group(base.sex(), base.residence())
                .furtherUnits(base);
        return placed(axes);
    }

    /** A row among areas that names none belongs to nobody. */
    private Axes placed(AxesBuilder axes) {
        if (hasAreas && !axes.namesArea()) {
            axes.unknownArea("");
        }
        return axes.build();
    }
}
