package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.findings;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.NilForm;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form with its head filled in, no figures, and 零报告 or 本期无数据 on it is a statement of its own. */
class NilFormTest {

    private static final NilForm NIL = new NilForm(new AreaCode("370481"), 2020, "FE1", new CellRef("妇女", "A9"));

    @ParameterizedTest
    @ValueSource(strings = {"零报告", "本期无数据", " 零 报 告 ", "（零报告）", "备注：零报告", "本县2020年度零报告。", "本表为零报告", "本期无数据，零报告"})
    void confirmsABlankFormThatSaysSo(String words) {
        ReadSubmission read = form("2020年", words);

        assertThat(read.nilForms()).containsExactly(NIL);
        assertThat(read.areas()).containsExactly(new AreaCode("370481"));
        assertThat(read.years()).containsExactly(2020);
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("R021", "已按零报告确认：370481 滕州市2020年没有数据；以后有数据时请重新报送"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"说明：本期无数据的，请写明零报告", "本期无数据请在此填写：零报告", "本期无数据请在此填写：", "没有零报告", "零报告制度", "注：1.统计范围为全县"})
    void takesNoInstructionForTheStatement(String words) {
        assertThat(form("2020年", words).nilForms()).isEmpty();
    }

    @Test
    void doesNotTakeABlankFormForOneThatSaysNothingIsThere() {
        ReadSubmission read = form("2020年", "");

        assertThat(read.nilForms()).isEmpty();
        assertThat(findings(read)).containsExactly("R017");
    }

    @Test
    void readsTheWordsInTheColumnOfFigures() {
        ReadSubmission read = filled("孕产妇死亡率|1/10万|02|零报告|9.4", "其中：城市|1/10万|03||8.1", "");

        assertThat(read.nilForms())
                .containsExactly(new NilForm(new AreaCode("370481"), 2020, "FE1", new CellRef("妇女", "D7")));
        assertThat(findings(read)).containsExactly("R021");
        assertThat(account(read)).startsWith("loaded=2 rejected=0").contains("not_data=1");
    }

    @Test
    void lastYearsFiguresAreNoneOfThisYear() {
        ReadSubmission read = filled("孕产妇死亡率|1/10万|02||9.4", "其中：城市|1/10万|03||8.1", "零报告");

        assertThat(read.nilForms()).containsExactly(NIL);
    }

    @Test
    void signsForNoValueAreNoFigures() {
        ReadSubmission read = filled("孕产妇死亡率|1/10万|02|—|", "其中：城市|1/10万|03|—|", "零报告");

        assertThat(read.nilForms()).containsExactly(NIL);
        assertThat(findings(read)).containsExactly("R021");
    }

    @Test
    void asksWhereFiguresStandOnTheFormAsWell() {
        ReadSubmission read = filled("孕产妇死亡率|1/10万|02|9.4|", "其中：城市|1/10万|03|8.1|", "零报告");

        assertThat(read.nilForms()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("R022", "表上写有零报告，但同时填有数据，未按零报告确认；请核实：有数据的请删去“零报告”字样，没有数据的请清空各格"));
    }

    @Test
    void asksForTheHeadWhereItIsNotFilledIn() {
        ReadSubmission read = form("20  年", "零报告");

        assertThat(read.nilForms()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("R503", "表上写有零报告，但表头没有填写综合机关名称或年份，未能确认；请补齐表头后重新报送"));
    }

    @Test
    void speaksForNobodyAboveTheSender() {
        ReadSubmission read = sheet("2020年", lines(), "零报告").from("370402").read();

        assertThat(read.nilForms()).isEmpty();
        assertThat(findings(read)).containsExactly("R016");
    }

    @Test
    void countsBothSheetsOfAFormAsOne() {
        ReadSubmission read = sheet("2020年", lines(), "零报告")
                .and("儿童", rows("2020年", List.of("新生儿死亡率|‰|01||", "婴儿死亡率|‰|02||"), "本期无数据"))
                .read();

        assertThat(read.nilForms()).containsExactly(NIL);
        assertThat(findings(read)).containsExactly("R021");
    }

    private static ReadSubmission form(String year, String words) {
        return sheet(year, lines(), words).read();
    }

    private static ReadSubmission filled(String first, String second, String words) {
        return sheet("2020年", List.of(first, second), words).read();
    }

    private static List<String> lines() {
        return List.of("孕产妇死亡率|1/10万|02||", "其中：城市|1/10万|03||");
    }

    private static Sheets sheet(String year, List<String> lines, String words) {
        return Sheets.sheet("妇女", rows(year, lines, words));
    }

    private static String[] rows(String year, List<String> lines, String words) {
        List<String> rows = new ArrayList<>(List.of(
                "妇女儿童发展规划统计监测表（一）||||",
                "|||表号：FE1表|",
                "综合机关名称：滕州市统计局|%s||有效期至：2022年6月|".formatted(year),
                "指标名称|计量单位|代码|本年|上年",
                "甲|乙|丙|1|2",
                "一、妇女与健康||||"));
        rows.addAll(lines);
        rows.add(words + "||||");
        rows.add("单位负责人：李|审核人：王||填表人：张|");
        return rows.toArray(String[]::new);
    }
}
