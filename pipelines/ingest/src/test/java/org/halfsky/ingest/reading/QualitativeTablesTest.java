package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;
import static org.halfsky.ingest.reading.Sheets.sheet;

import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layout L12: targets in words, and whether they are done. */
class QualitativeTablesTest {

    private static final String HEAD = "主要目标|主要责任单位|进展情况（文字）|是否完成";

    @TempDir
    Path folder;

    private static Sheets form() {
        return sheet(
                "定性",
                "滕州市妇女儿童发展规划定性目标完成情况表（2020年）",
                HEAD,
                "1.教育工作全面贯彻性别平等原则|教育局\n宣传部|已纳入考核。\n全面落实。|是",
                "消除就业性别歧视|人社局|推进中|未完成",
                "形成两性平等和谐的家庭和社会环境|妇联|良好|已完成",
                "填表人：张三|||");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsDoneFromAnyKindOfFile(BookFile kind) {
        ReadSubmission read = form().readAs(kind, folder);
        assertThat(stated(read))
                .containsExactly(
                        "370481 2020 CN-W-2011-016 true D3",
                        "370481 2020 CN-W-2011-028 false D4",
                        "370481 2020 CN-W-2011-062 true D5");
        assertThat(read.account().rejected()).isEmpty();
        assertThat(read.account().filled() - read.account().ignoredCount()).isEqualTo(3);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"是, true", "完成, true", "已完成, true", "否, false", "未完成, false", "已 完 成, true"})
    void knowsBothAnswers(String answer, boolean isDone) {
        ReadSubmission read =
                sheet("表", "滕州市2020年", HEAD, "消除就业性别歧视|人社局|有|" + answer).read();
        assertThat(stated(read)).containsExactly("370481 2020 CN-W-2011-028 " + isDone + " D3");
    }

    @Test
    void givesBackWhatIsNeither() {
        ReadSubmission read =
                sheet("表", "滕州市2020年", HEAD, "消除就业性别歧视|人社局|有|基本完成").read();
        assertThat(stated(read)).isEmpty();
        assertThat(read.account().rejected()).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(tuple("R001", "“基本完成”不能识别为是否完成；请填写“是”或“否”，进展情况请写在相应栏内"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "/", "暂无"})
    void takesASignForNothingForNoAnswer(String sign) {
        ReadSubmission read = sheet("表", "滕州市2020年", HEAD, "消除就业性别歧视|人社局|有|" + sign, "禁止使用童工|人社局|有|是")
                .read();
        assertThat(stated(read)).containsExactly("370481 2020 CN-C-2011-042 true D4");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void proposesTheNearestTargetAndTakesNone() {
        ReadSubmission read = sheet("表", "滕州市2020年", HEAD, "消除就业中的性别歧视|人社局|有|是").read();
        assertThat(stated(read)).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .hasFieldOrPropertyWithValue("rule", "R013")
                .hasFieldOrPropertyWithValue("message", "“消除就业中的性别歧视”不是规划中的定性目标，是否完成未采用，是否为：消除就业性别歧视？请改用规划原文或目标代码");
    }

    @Test
    void knowsATargetByItsCodeAndSeveralInOneCell() {
        ReadSubmission read = sheet("表", "滕州市2020年", "目标|是否完成", "CN-W-2011-028|是", "严厉打击强奸等犯罪\n严厉打击拐卖妇女犯罪|否")
                .read();
        assertThat(stated(read))
                .containsExactly(
                        "370481 2020 CN-W-2011-028 true B3",
                        "370481 2020 CN-W-2011-068 false B4",
                        "370481 2020 CN-W-2011-069 false B4");
    }

    @Test
    void leavesRowsWithFiguresToTheFigures() {
        ReadSubmission read = sheet("表", "滕州市终期评估", "指标|2020年|目标值|是否完成", "孕产妇死亡率（1/10万）|9|≤20|是", "婴儿死亡率|4|≤10|是")
                .read();
        assertThat(said(read)).containsExactly("370481 W-HLT-002 2020 T.T 9", "370481 C-HLT-002 2020 T.T 4");
        assertThat(account(read)).isEqualTo("loaded=2 rejected=0 {header=6, not_data=4, title=1}");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void rejectsBothOfTwoAnswersThatContradict() {
        ReadSubmission read = sheet("表", "滕州市2020年", HEAD, "消除就业性别歧视|人社局|有|是", "消除就业性别歧视|妇联|有|否")
                .read();
        assertThat(stated(read)).isEmpty();
        assertThat(read.account().rejected()).hasSize(2);
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("R110", "R110");
    }

    @Test
    void asksForTheYearAndTheSender() {
        ReadSubmission unknownYear = sheet("表", "滕州市", HEAD, "消除就业性别歧视|人社局|有|是").read();
        assertThat(unknownYear.findings()).extracting(Finding::rule).containsExactly("R018");
        ReadSubmission other =
                sheet("表", "滕州市2020年", HEAD, "消除就业性别歧视|人社局|有|是").from("370403").read();
        assertThat(other.findings()).extracting(Finding::rule).containsExactly("R016");
        ReadSubmission late = sheet("表", "滕州市2009年", HEAD, "消除就业性别歧视|人社局|有|是").read();
        assertThat(late.findings())
                .extracting(Finding::message)
                .containsExactly("“消除就业性别歧视”不是2009年适用的规划中的目标，未采用；请核对年份");
    }

    private static List<String> stated(ReadSubmission read) {
        return read.qualitative().stream()
                .map(each -> "%s %d %s %s %s"
                        .formatted(
                                each.area(),
                                each.year(),
                                each.target(),
                                each.isDone(),
                                each.source().cell()))
                .toList();
    }
}
