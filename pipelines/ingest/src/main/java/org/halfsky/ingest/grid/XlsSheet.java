package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.halfsky.ingest.display.StoredNumber;
import org.jspecify.annotations.Nullable;

/** Takes the records of one worksheet of an xls. */
final class XlsSheet {
    private static final int ROWS_HIDDEN_BY_DEFAULT = 0x0002;
    private static final int OWN_HEIGHT = 0x0040;
    private static final int LAST_COLUMN = 255;

    private final GridBuilder grid;
    private final XlsStyles styles;
    private final @Nullable SSTRecord strings;
    private final Allowance allowance;
    private boolean rowsHiddenByDefault;
    private @Nullable FormulaRecord formulaAwaitingText;

    XlsSheet(GridBuilder grid, XlsStyles styles, @Nullable SSTRecord strings, Allowance allowance) {
        this.grid = grid;
        this.styles = styles;
        this.strings = strings;
        this.allowance = allowance;
    }

    Grid grid() {
        return grid.build();
    }

    void take(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            takeCell(cell);
        } else if (record instanceof StringRecord text && formulaAwaitingText != null) {
            add(formulaAwaitingText, text.getString(), GridCell.Kind.TEXT, null);
            formulaAwaitingText = null;
        } else if (record instanceof RowRecord row) {
            boolean byDefault = rowsHiddenByDefault && (row.getOptionFlags() & OWN_HEIGHT) == 0;
            if (row.getZeroHeight() || row.getHeight() == 0 || byDefault) {
                grid.hideRow(row.getRowNumber());
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            hide(columns);
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                merge(merges.getAreaAt(i));
            }
        } else if (record instanceof DefaultRowHeightRecord height) {
            rowsHiddenByDefault = (height.getOptionFlags() & ROWS_HIDDEN_BY_DEFAULT) != 0;
        }
    }

    private void hide(ColumnInfoRecord columns) {
        int last = Math.min(LAST_COLUMN, columns.getLastColumn());
        if ((columns.getHidden() || columns.getColumnWidth() == 0) && columns.getFirstColumn() <= last) {
            grid.hideColumns(columns.getFirstColumn(), last);
        }
    }

    private void merge(CellRangeAddress area) {
        grid.merge(new Merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }

    private void takeCell(CellValueRecordInterface cell) {
        formulaAwaitingText = null;
        if (cell instanceof LabelSSTRecord label) {
            if (strings == null || label.getSSTIndex() < 0 || label.getSSTIndex() >= strings.getNumUniqueStrings()) {
                throw UnreadableWorkbookException.lostText();
            }
            DisplayedText text = styles.text(strings.getString(label.getSSTIndex()));
            add(cell, text.text(), GridCell.Kind.TEXT, null, text.struckOut());
        } else if (cell instanceof NumberRecord number) {
            addNumber(cell, number.getValue());
        } else if (cell instanceof FormulaRecord formula) {
            takeFormula(formula);
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                addBoolean(cell, value.getBooleanValue());
            } else {
                addError(cell, value.getErrorValue());
            }
        } else if (cell instanceof LabelRecord label) {
            add(cell, label.getValue(), GridCell.Kind.TEXT, null);
        }
    }

    private void takeFormula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            formulaAwaitingText = formula.hasCachedResultString() ? formula : null;
        } else if (type == CellType.BOOLEAN) {
            addBoolean(formula, formula.getCachedBooleanValue());
        } else if (type == CellType.ERROR) {
            addError(formula, formula.getCachedErrorValue());
        } else if (formula.getValue() == 0 && formula.isCalcOnLoad()) {
            // written by a program that computes nothing and leaves it to Excel: this zero is no result
            add(formula, GridCell.FORMULA_WITHOUT_RESULT, GridCell.Kind.ERROR, null);
        } else {
            addNumber(formula, formula.getValue());
        }
    }

    private void addNumber(CellValueRecordInterface cell, double stored) {
        Optional<BigDecimal> number = StoredNumber.of(stored);
        if (number.isPresent()) {
            CellStyle style = styles.style(cell.getXFIndex());
            GridCell.Kind kind = style.format().isDate() ? GridCell.Kind.DATE : GridCell.Kind.NUMBER;
            add(cell, style.format().show(number.get()), kind, number.get());
        } else {
            add(cell, FormulaError.NUM.getString(), GridCell.Kind.ERROR, null);
        }
    }

    private void addBoolean(CellValueRecordInterface cell, boolean value) {
        add(cell, value ? "TRUE" : "FALSE", GridCell.Kind.BOOLEAN, null);
    }

    private void addError(CellValueRecordInterface cell, int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
        add(cell, text, GridCell.Kind.ERROR, null);
    }

    private void add(CellValueRecordInterface cell, String text, GridCell.Kind kind, @Nullable BigDecimal number) {
        add(cell, text, kind, number, false);
    }

    private void add(
            CellValueRecordInterface cell,
            String text,
            GridCell.Kind kind,
            @Nullable BigDecimal number,
            boolean struckOut) {
        if (text.isBlank()) {
            return;
        }
        allowance.takeCell(text);
        CellStyle style = styles.style(cell.getXFIndex());
        grid.add(new GridCell(
                cell.getRow(),
                SheetPlace.checkedColumn(cell.getColumn()),
                text,
                kind,
                number,
                style.format().code(),
                cell instanceof FormulaRecord,
                style.indent(),
                struckOut || style.struckOut()));
    }
}
