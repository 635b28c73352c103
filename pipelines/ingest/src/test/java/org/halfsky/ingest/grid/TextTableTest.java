package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    private static final String TABLE = "地区,年份,数值\n滕州市,2020,96.5\n市中区,2020,—\n";

    @TempDir
    Path folder;

    private Grid only(byte[] bytes) {
        GridBook book = Fixtures.read(Fixtures.bytes(folder, "监测表.2020.csv", bytes));
        assertThat(book.grids()).hasSize(1);
        return book.grids().get(0);
    }

    private Grid only(String text) {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,''"})
    void textIsReadInWhateverEncodingAnOfficeExports(String charset, String mark) {
        Grid grid = only((mark + TABLE).getBytes(Charset.forName(charset)));

        assertThat(grid.name()).isEqualTo("监测表.2020");
        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text)
                .startsWith(tuple("A1", "地区"), tuple("B1", "年份"), tuple("C1", "数值"), tuple("A2", "滕州市"))
                .endsWith(tuple("C3", "—"));
    }

    @ParameterizedTest
    @CsvSource({"','", "'\t'", ";", "|"})
    void theSignBetweenCellsIsFoundBelowTitlesAndNotes(String sign) {
        Grid grid = only("2020年监测表\n\n" + TABLE.replace(",", sign) + "注：1、农村指乡村，2、“—”表示无此项\n");

        assertThat(grid.cell(2, 2)).isEqualTo(GridCell.text(2, 2, "数值"));
        assertThat(grid.cell(5, 0)).isEqualTo(GridCell.text(5, 0, "注：1、农村指乡村，2、“—”表示无此项"));
        assertThat(grid.rowCount()).isEqualTo(6);
    }

    @Test
    void aLineMayNameItsSign() {
        assertThat(only("sep=;\n甲;乙\n").cells()).extracting(GridCell::a1).containsExactly("A1", "B1");
    }

    @Test
    void lineBreaksInQuotesMakeNoRow() {
        Grid grid = only("指标,数值\r\n\"孕产妇\n死亡率\",\"9,4\"\r\n活产数,12\r\n");

        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text)
                .contains(tuple("A2", "孕产妇\n死亡率"), tuple("B2", "9,4"), tuple("B3", "12"));
    }

    @Test
    void plainNumbersAreNumbersAndCodesAreNot() {
        Grid grid = only("0370481,370481,9.40,-1.5,\"=\"\"0123\"\"\",1e5,1234567890123456\n");

        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::kind)
                .containsExactly(
                        tuple("0370481", GridCell.Kind.TEXT),
                        tuple("370481", GridCell.Kind.NUMBER),
                        tuple("9.40", GridCell.Kind.NUMBER),
                        tuple("-1.5", GridCell.Kind.NUMBER),
                        tuple("0123", GridCell.Kind.TEXT),
                        tuple("1e5", GridCell.Kind.TEXT),
                        tuple("1234567890123456", GridCell.Kind.TEXT));
    }

    @Test
    void emptyBytesAmongTheTextAreRefused() {
        refuses(
                "甲,乙\n1,\0\n".getBytes(StandardCharsets.UTF_8),
                "文件中夹有空字节（NUL），不是正常的文本表格，可能已损坏。请重新导出为 .csv 或 .xlsx 后再报送");
    }

    @Test
    void textCutInTheMiddleOfACharacterIsNotTakenForAnotherEncoding() {
        byte[] whole = TABLE.repeat(3).getBytes(StandardCharsets.UTF_8);

        refuses(Arrays.copyOf(whole, whole.length - 2), "文件第 9 行有损坏的文字（UTF-8 编码不完整，可能在传输中被截断）。请重新导出后再报送");
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() {
        refuses(
                "甲,乙\n\"丙,丁\n".getBytes(StandardCharsets.UTF_8),
                "文本表格第 2 行的引号不成对或单元格过长，无法分列。请用 Excel 或 WPS 打开检查，另存为 .xlsx 后重新报送");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[2000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ((i * 37 + 129) | 0x80);
        }

        refuses(noise, "文件的文字编码无法识别（既不是 UTF-8，也不是 GBK/GB18030）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");
    }

    private void refuses(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> only(bytes))
                .withMessage(message);
    }
}
