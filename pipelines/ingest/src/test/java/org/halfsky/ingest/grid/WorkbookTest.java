package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workbook shows is what the grid says, in both of Excel's own formats. */
class WorkbookTest {
    @TempDir
    Path folder;

    /** Makes a file from the same calls, once as xlsx, once as xls. */
    interface Maker {
        Path make(Path folder, Consumer<Workbook> content);
    }

    static Stream<Maker> bothFormats() {
        return Stream.of(Fixtures::xlsx, Fixtures::xls);
    }

    private Grid only(Maker maker, Consumer<Workbook> content) {
        return Fixtures.read(maker.make(folder, content)).grids().get(0);
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void numbersAreTextAsDisplayedAndNumbersAsStored(Maker maker) {
        Grid grid = only(maker, workbook -> {
            Row row = workbook.createSheet("妇儿综1表").createRow(16);
            number(workbook, row.createCell(3), 0.42, "0%");
            number(workbook, row.createCell(4), 27.92391304347826, "0.0");
            number(workbook, row.createCell(5), 0.1 + 0.2, "General");
            number(workbook, row.createCell(6), 250000, "#,##0_ ");
            number(workbook, row.createCell(7), -1.5, "0.00_);[Red]\\(0.00\\)");
        });

        assertThat(grid.name()).isEqualTo("妇儿综1表");
        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text, GridCell::number, GridCell::kind)
                .containsExactly(
                        tuple("D17", "42%", new BigDecimal("0.42"), GridCell.Kind.NUMBER),
                        tuple("E17", "27.9", new BigDecimal("27.92391304347826"), GridCell.Kind.NUMBER),
                        tuple("F17", "0.3", new BigDecimal("0.30000000000000004"), GridCell.Kind.NUMBER),
                        tuple("G17", "250,000", new BigDecimal("250000"), GridCell.Kind.NUMBER),
                        tuple("H17", "(1.50)", new BigDecimal("-1.5"), GridCell.Kind.NUMBER));
        assertThat(grid.rowCount()).isEqualTo(17);
        assertThat(grid.columnCount()).isEqualTo(8);
    }

    private static void number(Workbook workbook, Cell cell, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void datesAreDatesInTheFormOfAChineseExcel(Maker maker) {
        Grid grid = only(maker, workbook -> {
            Row row = workbook.createSheet("表").createRow(0);
            number(workbook, row.createCell(0), 44197, "m/d/yy");
            number(workbook, row.createCell(1), 44197, "yyyy\"年\"m\"月\"");
            number(workbook, row.createCell(2), 44197, "0\"日\"");
            number(workbook, row.createCell(3), 44197.75, "[$-804]yyyy\\-mm\\-dd h:mm aaaa;@");
        });

        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::kind)
                .containsExactly(
                        tuple("2021/1/1", GridCell.Kind.DATE),
                        tuple("2021年1月", GridCell.Kind.DATE),
                        tuple("44197日", GridCell.Kind.NUMBER),
                        tuple("2021-01-01 18:00 星期五", GridCell.Kind.DATE));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void formulasGiveTheirLastResultAndAreNeverComputed(Maker maker) {
        Grid grid = only(maker, workbook -> {
            Row row = workbook.createSheet("表").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue(3);
            row.createCell(1).setCellFormula("\"a\"");
            row.getCell(1).setCellValue("山东省");
            row.createCell(2).setCellFormula("1=1");
            row.getCell(2).setCellValue(true);
            row.createCell(3).setCellFormula("1/0");
            row.getCell(3).setCellErrorValue((byte) 7);
            row.createCell(4).setCellFormula("1+2");
        });

        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::kind, GridCell::formula)
                .containsExactly(
                        tuple("3", GridCell.Kind.NUMBER, true),
                        tuple("山东省", GridCell.Kind.TEXT, true),
                        tuple("TRUE", GridCell.Kind.BOOLEAN, true),
                        tuple("#DIV/0!", GridCell.Kind.ERROR, true),
                        tuple("（公式未保存计算结果）", GridCell.Kind.ERROR, true));
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void hiddenSheetsRowsAndColumnsSaySo(Maker maker) {
        Path file = maker.make(folder, workbook -> {
            Sheet seen = workbook.createSheet("表");
            for (int row = 0; row < 4; row++) {
                seen.createRow(row).createCell(0).setCellValue("甲");
                seen.getRow(row).createCell(2).setCellValue("乙");
            }
            seen.getRow(1).setZeroHeight(true);
            seen.getRow(2).setHeight((short) 0);
            seen.setColumnHidden(2, true);
            workbook.createSheet("藏").createRow(0).createCell(0).setCellValue("丙");
            workbook.createSheet("深藏").createRow(0).createCell(0).setCellValue("丁");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });

        GridBook book = Fixtures.read(file);
        assertThat(book.grids()).extracting(Grid::name).containsExactly("表", "藏", "深藏");
        assertThat(book.grids()).extracting(Grid::hidden).containsExactly(false, true, true);
        Grid seen = book.grids().get(0);
        assertThat(Stream.of(0, 1, 2, 3).map(seen::isRowHidden)).containsExactly(false, true, true, false);
        assertThat(Stream.of(0, 1, 2).map(seen::isColumnHidden)).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void mergesIndentsAndCrossedOutTextAreKept(Maker maker) {
        Grid grid = only(maker, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("监测表");
            sheet.createRow(1).createCell(2).setCellValue("  其中：农村");
            CellStyle style = workbook.createCellStyle();
            style.setIndention((short) 2);
            Font crossed = workbook.createFont();
            crossed.setStrikeout(true);
            style.setFont(crossed);
            sheet.getRow(1).getCell(2).setCellStyle(style);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("J9:K10"));
        });

        assertThat(grid.merges()).containsExactly(new Merge(0, 0, 0, 2));
        GridCell cell = grid.cells().get(1);
        assertThat(cell.text()).isEqualTo("  其中：农村");
        assertThat(cell.indent()).isEqualTo(2);
        assertThat(cell.struckOut()).isTrue();
        assertThat(grid.cells().get(0).struckOut()).isFalse();
        assertThat(grid.cell(1, 2)).isEqualTo(cell);
        assertThat(grid.cell(1, 1)).isNull();
        assertThat(grid.cell(7, 1)).isNull();
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void aRaisedDigitIsNoDigitOfTheNumber(Maker maker) {
        Grid grid = only(maker, workbook -> {
            RichTextString text = workbook.getCreationHelper().createRichTextString("3.51");
            Font raised = workbook.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            text.applyFont(3, 4, raised);
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue(text);
        });

        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("3.5¹");
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void formattedEmptinessIsNotPartOfTheSheet(Maker maker) {
        Grid grid = only(maker, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            CellStyle style = workbook.createCellStyle();
            style.setIndention((short) 1);
            sheet.createRow(0).createCell(0).setCellValue("甲");
            sheet.createRow(1).createCell(1).setCellValue("   ");
            for (int row = 2; row < 5000; row++) {
                sheet.createRow(row).createCell(200).setCellStyle(style);
            }
        });

        assertThat(grid.rowCount()).isEqualTo(1);
        assertThat(grid.columnCount()).isEqualTo(1);
        assertThat(grid.cells()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("bothFormats")
    void daysOfOldMacintoshWorkbooksCountFrom1904(Maker maker) {
        Grid grid = only(maker, workbook -> {
            if (workbook instanceof HSSFWorkbook xls) {
                xls.getInternalWorkbook().getRecords().stream()
                        .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                        .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                        .forEach(window -> window.setWindowing((short) 1));
            } else if (workbook instanceof org.apache.poi.xssf.usermodel.XSSFWorkbook xlsx) {
                xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            number(workbook, workbook.createSheet("表").createRow(0).createCell(0), 42735, "yyyy-mm-dd");
        });

        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("2021-01-01");
    }
}
