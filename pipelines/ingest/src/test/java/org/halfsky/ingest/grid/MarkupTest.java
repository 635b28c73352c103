package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages and XML that were given the name of a workbook. */
class MarkupTest {
    private static final String PAGE = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style>td{}</style></head><body>
            <h2>2020年监测表</h2>
            <table border=1><col width=72><col style='display:none'><col>
            <tr><td rowspan=2>指标</td><td>藏</td><td colspan=2>2020年</td></tr>
            <tr><td>&nbsp;</td><td>城市<td>农村</tr>
            <tr style='display:none'><td>上年</td><td></td><td x:num="0.965">96.50%</td><td x:num>12</td></tr>
            <tr><td style='mso-char-indent-count:1'>孕产妇<br>死亡率</td><td></td><td>9.4<sup>1</sup></td><td><s>8.8</s></td></tr>
            </table><div><p>注：<b>虚构</b>数据</p></div></body></html>
            """;

    private static final String XML = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
             <Styles><Style ss:ID="Default" ss:Name="Normal"/>
              <Style ss:ID="p"><NumberFormat ss:Format="Percent"/><Alignment ss:Indent="1"/></Style>
              <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/><Font ss:StrikeThrough="1"/></Style></Styles>
             <Worksheet ss:Name="妇儿综1表"><Table><Column ss:Index="3" ss:Hidden="1"/>
              <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">2020年监测表</Data></Cell></Row>
              <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.965</Data></Cell>
               <Cell ss:StyleID="d"><Data ss:Type="DateTime">2020-03-02T00:00:00.000</Data></Cell>
               <Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>
               <Cell ss:Formula="=1+1"/></Row>
              <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">3.5<Sup>1</Sup></ss:Data>
               <Comment><ss:Data>真值是 3.6</ss:Data></Comment></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
             </Table></Worksheet>
             <Worksheet ss:Name="上年"><Table/><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
              <Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
            </Workbook>
            """;

    @TempDir
    Path folder;

    @Test
    void aWebPageIsOneSheetAsAPersonSeesIt() {
        GridBook book = Fixtures.read(Fixtures.bytes(folder, "表.xls", PAGE.getBytes(Charset.forName("GB18030"))));

        assertThat(book.format()).isEqualTo(Format.HTML);
        Grid grid = book.grids().get(0);
        assertThat(grid.name()).isEqualTo("表");
        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text, GridCell::number)
                .containsExactly(
                        tuple("A1", "2020年监测表", null),
                        tuple("A2", "指标", null),
                        tuple("B2", "藏", null),
                        tuple("C2", "2020年", null),
                        tuple("C3", "城市", null),
                        tuple("D3", "农村", null),
                        tuple("A4", "上年", null),
                        tuple("C4", "96.50%", new BigDecimal("0.965")),
                        tuple("D4", "12", new BigDecimal("12")),
                        tuple("A5", "孕产妇\n死亡率", null),
                        tuple("C5", "9.4¹", null),
                        tuple("D5", "8.8", new BigDecimal("8.8")),
                        tuple("A6", "注：虚构数据", null));
        assertThat(grid.merges()).containsExactly(new Merge(1, 0, 2, 0), new Merge(1, 2, 1, 3));
        assertThat(grid.isRowHidden(3)).isTrue();
        assertThat(grid.isColumnHidden(1)).isTrue();
        assertThat(grid.cells()).extracting(GridCell::struckOut).containsOnlyOnce(true);
        assertThat(grid.cells()).extracting(GridCell::indent).containsOnlyOnce(1);
    }

    @Test
    void anXmlWorkbookIsReadAsDisplayed() {
        GridBook book = Fixtures.read(Fixtures.text(folder, "表.xls", XML));

        assertThat(book.format()).isEqualTo(Format.XML_2003);
        assertThat(book.grids())
                .extracting(Grid::name, Grid::hidden)
                .containsExactly(tuple("妇儿综1表", false), tuple("上年", true));
        Grid grid = book.grids().get(0);
        assertThat(grid.cells())
                .extracting(GridCell::a1, GridCell::text, GridCell::kind)
                .containsExactly(
                        tuple("A1", "2020年监测表", GridCell.Kind.TEXT),
                        tuple("B4", "96.50%", GridCell.Kind.NUMBER),
                        tuple("C4", "2020/3/2", GridCell.Kind.DATE),
                        tuple("D4", "#DIV/0!", GridCell.Kind.ERROR),
                        tuple("E4", "（公式未保存计算结果）", GridCell.Kind.ERROR),
                        tuple("A5", "3.5¹", GridCell.Kind.TEXT),
                        tuple("B5", "TRUE", GridCell.Kind.BOOLEAN));
        assertThat(grid.merges()).containsExactly(new Merge(0, 0, 0, 3));
        assertThat(grid.isRowHidden(3)).isTrue();
        assertThat(grid.isColumnHidden(2)).isTrue();
        assertThat(grid.cells()).extracting(GridCell::struckOut).containsOnlyOnce(true);
    }

    @Test
    void framesAndOtherXmlAreNamed() {
        refuses(
                "<html><frameset><frame src='sheet001.htm'></frameset></html>",
                "这是网页框架文件，数据在随附的文件夹中，单独报送无法读取。请用 Excel 打开，另存为 .xlsx 后重新报送");
        refuses("<?xml version='1.0'?><data><v>1</v></data>", "这是 XML 数据文件，不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）");
        refuses(XML.substring(0, 900), "这是 XML 格式的工作簿，但内容不完整或不合规，无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    private void refuses(String text, String message) {
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> Fixtures.read(Fixtures.text(folder, "表.xls", text)))
                .withMessage(message);
    }
}
