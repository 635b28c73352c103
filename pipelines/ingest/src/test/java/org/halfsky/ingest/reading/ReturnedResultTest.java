package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Explanation;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.receipt.FindingReference;
import org.junit.jupiter.api.Test;

class ReturnedResultTest {

    private static final String HEADS = "序号|级别|规则|工作表|单元格|地区|指标|年份|分组|填报值|审核要求|审核意见|上报说明";
    private static final String SEEN = "1|核实性|R302|妇女|D3|370481 滕州市|C-EDU-012 幼儿园数|2020|农村女|31||同比增长过快|";
    private static final Explanation MERGED_SCHOOLS = explanation("31", "撤点并校");

    @Test
    void takesWhatIsTypedBesideAFindingForAnExplanation() {
        ReadSubmission read = returned(HEADS, SEEN + " 撤点并校 ");

        assertThat(read.explanations()).containsExactly(MERGED_SCHOOLS);
        assertThat(read.account().ignored()).isEqualTo(Map.of(IgnoredBecause.NOT_DATA, 25));
        assertThat(read.observations()).isEmpty();
    }

    @Test
    void prefersTheHiddenReferenceToWhatAProgramMadeOfTheCells() {
        GridCell reference = GridCell.text(1, 13, "R302|370481|C-EDU-012|2020|F.R|妇女|D3|31");
        ReadSubmission read = new Sheets()
                .and(Sheets.draw("审核结果", HEADS + "|核对码", SEEN.replace("|31|", "|3.1E+01|") + "撤点并校")
                        .add(reference)
                        .build())
                .read();

        assertThat(read.explanations()).containsExactly(MERGED_SCHOOLS);
    }

    @Test
    void knowsTheSheetByItsHeadsWhateverItIsCalledAndWhereverTheyStand() {
        ReadSubmission read = new Sheets()
                .and(Sheets.draw("Sheet1", "审 核 结 果", "上报说明|填报值|规则|工作表|单元格", "已核实|31|R013|妇女|B9")
                        .build())
                .read();

        assertThat(read.explanations())
                .containsExactly(new Explanation("R013", "妇女", "B9", null, null, null, null, "31", "已核实"));
    }

    @Test
    void readsASheetOfTheSendersOwnThatIsCalledLikeOurs() {
        ReadSubmission read = returned("滕州市2020年监测表", "指标|数值", "婴儿死亡率|4");

        assertThat(read.observations()).hasSize(1);
        assertThat(read.explanations()).isEmpty();
    }

    @Test
    void remembersWhatTheFileWasCalledWhenItWasAnswered() {
        ReadSubmission read = Sheets.sheet(
                        "审核结果", "文件：滕州市2019年监测表.xlsx　　接收时间：2020年11月5日 01:30　　受理编号：x", HEADS, SEEN + "撤点并校")
                .and("Sheet1", "指标|数值", "婴儿死亡率|4")
                .file("回执.xlsx")
                .read();

        assertThat(Sheets.said(read)).containsExactly("370481 C-HLT-002 2019 T.T 4");
    }

    @Test
    void passesOverRowsWithoutWords() {
        assertThat(returned(HEADS, SEEN, SEEN).explanations()).isEmpty();
    }

    @Test
    void namesInOneLineWhatAFindingIsAboutAndReadsItBack() {
        Finding finding = Finding.ofFile("R503", Severity.INFO, "缺少填表人");
        Finding awkward =
                new Finding("R013", Severity.WARNING, "表|一", "B9", null, null, null, null, "5%\n|", null, "请核实", null);

        assertThat(FindingReference.explanation(FindingReference.of(finding), "补上了"))
                .contains(new Explanation("R503", null, null, null, null, null, null, null, "补上了"));
        assertThat(FindingReference.explanation(FindingReference.of(awkward), "已核实"))
                .contains(new Explanation("R013", "表|一", "B9", null, null, null, null, "5%\n|", "已核实"));
        assertThat(FindingReference.explanation("涂改", "已核实")).isEmpty();
    }

    private static ReadSubmission returned(String... rows) {
        return new Sheets().and(Sheets.draw("审核结果", rows).build()).read();
    }

    private static Explanation explanation(String value, String words) {
        return new Explanation(
                "R302",
                "妇女",
                "D3",
                new AreaCode("370481"),
                new IndicatorCode("C-EDU-012"),
                2020,
                Breakdown.parse("F.R"),
                value,
                words);
    }
}
