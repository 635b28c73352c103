package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks written by hand, as programs other than Excel write them. */
class XlsxPartsTest {
    @TempDir
    Path folder;

    private Grid only(String sheet) {
        return Fixtures.read(Fixtures.zip(folder, "hand.xlsx", Fixtures.leastWorkbook(sheet)))
                .grids()
                .get(0);
    }

    @Test
    void rowsAndCellsWithoutPlacesFollowOneAnother() {
        Grid grid = only(
                "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>");

        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text)
                .containsExactly(
                        tuple("A1", "1"), tuple("B1", "2"), tuple("C5", "3"), tuple("D5", "4"), tuple("A6", "甲"));
    }

    @Test
    void cellsInAnyOrderComeRowByRow() {
        Grid grid = only(
                "<sheetData><row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");

        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("1", "3", "4");
    }

    @Test
    void prefixesAndTextOfAnyKindAreUnderstood() {
        Grid grid = only("<x:sheetData xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:row r=\"1\">"
                + "<x:c r=\"A1\" t=\"str\"><x:f>A2</x:f><x:v>甲_x000A_乙</x:v></x:c>"
                + "<x:c r=\"B1\" t=\"e\"><x:v>#REF!</x:v></x:c><x:c r=\"C1\" t=\"b\"><x:v>0</x:v></x:c>"
                + "<x:c r=\"E1\"><x:v>1E-3</x:v></x:c>"
                + "<x:c r=\"H1\" t=\"d\"><x:v>2020-03-02</x:v></x:c>"
                + "<x:c r=\"F1\"><x:f>1+1</x:f><x:v/></x:c><x:c r=\"G1\" t=\"str\"><x:f>\"\"</x:f><x:v></x:v></x:c>"
                + "</x:row></x:sheetData>");

        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text, GridCell::kind)
                .containsExactly(
                        tuple("A1", "甲\n乙", GridCell.Kind.TEXT),
                        tuple("B1", "#REF!", GridCell.Kind.ERROR),
                        tuple("C1", "FALSE", GridCell.Kind.BOOLEAN),
                        tuple("E1", "0.001", GridCell.Kind.NUMBER),
                        tuple("F1", "（公式未保存计算结果）", GridCell.Kind.ERROR),
                        tuple("H1", "2020-03-02", GridCell.Kind.DATE));
    }

    @Test
    void rowsHiddenByDefaultOrWithoutHeightAreHidden() {
        Grid grid = only(
                "<sheetFormatPr zeroHeight=\"1\"/><cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                        + "<row r=\"1\" ht=\"15\"><c><v>1</v></c><c><v>2</v></c></row><row r=\"2\"><c><v>3</v></c></row>"
                        + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c><v>4</v></c></row></sheetData>");

        assertThat(grid.isRowHidden(0)).isFalse();
        assertThat(grid.isRowHidden(1)).isTrue();
        assertThat(grid.isRowHidden(2)).isTrue();
        assertThat(grid.isColumnHidden(0)).isFalse();
        assertThat(grid.isColumnHidden(1)).isTrue();
    }

    @Test
    void sharedStringsLeaveOutPhoneticHintsAndRaiseNoteMarks() {
        Map<String, String> parts = Fixtures.leastWorkbook(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>滕州</t><rPh sb=\"0\" eb=\"2\"><t>テンシュウ</t></rPh></si>"
                        + "<si><r><t>3.5</t></r><r><rPr><strike/><vertAlign val=\"superscript\"/></rPr><t>1)</t></r></si></sst>");

        assertThat(Fixtures.read(Fixtures.zip(folder, "hand.xlsx", parts))
                        .grids()
                        .get(0)
                        .cells())
                .extracting(GridCell::text, GridCell::struckOut)
                .containsExactly(tuple("滕州", false), tuple("3.5¹)", true));
    }

    @Test
    void chartSheetsHoldNoCells() {
        Map<String, String> parts = Fixtures.leastWorkbook("<sheetData/>");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (part, xml) -> xml.replace("/worksheet\"", "/chartsheet\""));

        assertThat(Fixtures.read(Fixtures.zip(folder, "hand.xlsx", parts)).grids())
                .isEmpty();
    }

    @Test
    void partsAreFoundWhateverTheirSlashesAndCase() {
        Map<String, String> parts = Fixtures.leastWorkbook("<sheetData><row><c><v>1</v></c></row></sheetData>");
        String sheet = parts.remove("xl/worksheets/sheet1.xml");
        parts.put("xl\\Worksheets\\Sheet1.xml", sheet);

        assertThat(Fixtures.read(Fixtures.zip(folder, "hand.xlsx", parts))
                        .grids()
                        .get(0)
                        .cells())
                .hasSize(1);
    }

    @Test
    void sixteenThousandFormattedColumnsEndWhereTheContentEnds() {
        StringBuilder cells = new StringBuilder("<c r=\"A1\"><v>1</v></c>");
        for (int column = 1; column < 16_384; column++) {
            cells.append("<c r=\"").append(A1.of(0, column)).append("\" s=\"1\"/>");
        }
        Grid grid = only(
                "<sheetData><row r=\"1\">" + cells
                        + "</row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A1:A1048576\"/></mergeCells>");

        assertThat(grid.columnCount()).isEqualTo(1);
        assertThat(grid.rowCount()).isEqualTo(1);
        assertThat(grid.merges()).isEmpty();
        assertThat(A1.of(1_048_575, 16_383)).isEqualTo("XFD1048576");
    }
}
