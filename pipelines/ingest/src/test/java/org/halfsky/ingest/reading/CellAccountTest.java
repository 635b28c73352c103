package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.math.BigDecimal;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** Every filled cell of every sheet is loaded, rejected or ignored, and once. */
class CellAccountTest {

    @Test
    void loadsNothingHidden() {
        ReadSubmission read = new Sheets()
                .and(Sheets.draw("Sheet1", "滕州市2020年监测表", "指标名称|单位|2019年|2020年", "婴儿死亡率|‰|4|5", "新生儿死亡率|‰|2|3")
                        .hideRow(3)
                        .hideColumns(2, 2)
                        .build())
                .and(Sheets.draw("底稿", "滕州市2018年", "指标|数值", "婴儿死亡率|9").hide().build())
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-002 2020 T.T 5");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=5, hidden=11, title=1}");
    }

    @Test
    void rejectsBothOfTwoDifferentStatements() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4", "婴儿死亡率|5", "新生儿死亡率|2")
                .read();
        assertThat(said(read)).containsExactly("370481 C-HLT-001 2020 T.T 2");
        assertThat(account(read)).isEqualTo("loaded=1 rejected=2 {header=5, title=1}");
        assertThat(findings(read)).containsExactly("R110", "R110");
        assertThat(read.findings().get(0).message())
                .isEqualTo("同一地区、同一指标、同一年份在本文件中有两个不同的数：此处为“4”，Sheet1!B4为“5”，均未采用，请核实后保留一个");
    }

    @Test
    void takesTheSameStatementTwice() {
        ReadSubmission read =
                sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4", "婴儿死亡率|4.0").read();
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=4, title=1}");
    }

    @Test
    void rejectsWhatIsNoFigure() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|一半以上", "新生儿死亡率|2")
                .read();
        assertThat(account(read)).isEqualTo("loaded=1 rejected=1 {header=4, title=1}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R001")
                .hasFieldOrPropertyWithValue("cell", "B3")
                .hasFieldOrPropertyWithValue("value", "一半以上");
    }

    @Test
    void saysThatItSawNoTable() {
        ReadSubmission read = sheet("Sheet1", "关于报送材料的说明", "我市妇女儿童事业取得新进展。").read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {title=2}");
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R017")
                .hasFieldOrPropertyWithValue("message", "“报表.xlsx”中没有认出统计表，未采用任何数据；请使用统计监测表式，写明指标、地区和年份后重新报送");
    }

    @Test
    void tellsThatAFormIsEmpty() {
        ReadSubmission read = sheet(
                        "妇女", "滕州市2020年监测表", "指标名称|计量单位|代码|本年|上年", "甲|乙|丙|1|2", "一、妇女与健康||||", "孕产妇死亡率|1/10万|02||")
                .read();
        assertThat(account(read)).isEqualTo("loaded=0 rejected=0 {header=8, row_number=5, section=1, title=1}");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("R017");
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("“报表.xlsx”的表中没有填写本年数据，未采用；请填写后重新报送，本期确无数据的，请在表上注明“零报告”");
    }

    @Test
    void ignoresTheListOfFindingsInAReturnedReceipt() {
        ReadSubmission read = sheet("审核结果", "规则|单元格|上报说明", "R201|妇女!D3|已核实")
                .and("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4")
                .read();
        assertThat(account(read)).isEqualTo("loaded=1 rejected=0 {header=3, not_data=6, title=1}");
    }

    @Test
    void keepsTheCellAsDisplayed() {
        GridCell shown =
                new GridCell(2, 1, "96.5%", GridCell.Kind.NUMBER, new BigDecimal("0.965"), "0.0%", false, 0, false);
        ReadSubmission read = new Sheets()
                .and(Sheets.draw("Sheet1", "滕州市2020年监测表", "指标|数值", "产前检查率")
                        .add(shown)
                        .build())
                .read();
        assertThat(said(read)).containsExactly("370481 W-HLT-005 2020 T.T 96.5");
        assertThat(read.observations().get(0).text()).isEqualTo("96.5%");
    }

    @Test
    void tellsTwoSheetsOfOneNameApart() {
        ReadSubmission read = sheet("Sheet1", "滕州市2020年监测表", "指标|数值", "婴儿死亡率|4")
                .and("Sheet1", "滕州市2019年监测表", "指标|数值", "婴儿死亡率|5")
                .read();
        assertThat(read.observations())
                .extracting(each -> each.source().toString())
                .containsExactly("Sheet1!B3", "Sheet1 (2)!B3");
    }
}
