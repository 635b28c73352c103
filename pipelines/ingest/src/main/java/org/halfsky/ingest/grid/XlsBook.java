package org.halfsky.ingest.grid;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** Takes the records of one xls in the order of the file: first what the sheets share, then sheet after sheet. */
final class XlsBook {
    private final Allowance allowance;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<@Nullable Grid> gridsByPosition = new ArrayList<>();
    private final XlsStyles styles = new XlsStyles();
    private @Nullable SSTRecord strings;
    private boolean sharedPartEnded;
    private boolean complete;
    private int depth;
    private @Nullable XlsSheet sheet;

    XlsBook(Allowance allowance) {
        this.allowance = allowance;
    }

    void take(Record record) {
        if (record instanceof BOFRecord start) {
            start(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && sheet != null) {
            sheet.take(record);
        } else if (depth == 1 && !sharedPartEnded) {
            takeShared(record);
        }
    }

    private void start(BOFRecord start) {
        depth++;
        if (depth > 1) {
            return; // a chart drawn on a sheet
        }
        if (!sharedPartEnded && start.getVersion() != BOFRecord.VERSION) {
            throw new UnreadableWorkbookException(XlsReader.TOO_OLD);
        }
        if (sharedPartEnded && gridsByPosition.size() < sheets.size() && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            BoundSheetRecord about = byPosition()[gridsByPosition.size()];
            GridBuilder builder = new GridBuilder(about.getSheetname());
            if (about.isHidden() || about.isVeryHidden()) {
                builder.hide();
            }
            sheet = new XlsSheet(builder, styles, strings, allowance);
        }
    }

    private void end() {
        depth--;
        if (depth > 0) {
            return;
        }
        if (sharedPartEnded) {
            gridsByPosition.add(sheet == null ? null : sheet.grid());
            sheet = null;
        }
        sharedPartEnded = true;
        complete = gridsByPosition.size() >= sheets.size();
    }

    private void takeShared(Record record) {
        if (record instanceof BoundSheetRecord about) {
            sheets.add(about);
            if (sheets.size() > allowance.limits().maxSheets()) {
                throw UnreadableWorkbookException.tooManySheets(sheets.size(), allowance.limits());
            }
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof DateWindow1904Record window) {
            styles.countDaysFrom1904(window.getWindowing() == 1);
        } else {
            styles.take(record);
        }
    }

    private BoundSheetRecord[] byPosition() {
        return BoundSheetRecord.orderByBofPosition(sheets);
    }

    /** The worksheets in their order on screen; chart and macro sheets hold no cells and are left out. */
    List<Grid> grids() {
        if (!complete) {
            throw new UnreadableWorkbookException("工作簿不完整（文件可能在传输中被截断）。请重新另存后再报送");
        }
        List<BoundSheetRecord> positions = List.of(byPosition());
        List<Grid> grids = new ArrayList<>();
        for (BoundSheetRecord about : sheets) {
            Grid grid = gridsByPosition.get(positions.indexOf(about));
            if (grid != null) {
                grids.add(grid);
            }
        }
        return grids;
    }
}
