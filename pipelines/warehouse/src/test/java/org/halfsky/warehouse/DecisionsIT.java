package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.model.decision.ErrorOverride;
import org.halfsky.model.decision.LockedBase;
import org.halfsky.model.decision.Ruling;
import org.halfsky.model.decision.SubmissionReturn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people of a higher level decide, and what becomes of the data. */
class DecisionsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;

    @BeforeEach
    void openWarehouse() {
        open = OpenWarehouse.in(folder);
    }

    @AfterEach
    void closeWarehouse() {
        open.close();
    }

    @Test
    void letsInWhatAnOverriddenErrorKeptOutAndSaysWhoDecided() {
        open.answerTo(contradicting("a"));
        assertThat(current()).containsExactly("B-HLT-001 5210");

        decide(override("a", "R201", "D2"));

        Answer answer = open.answer("a");
        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answer.cells().loaded()).isEqualTo(3);
        assertThat(answer.cells().rejected()).isZero();
        assertThat(answer.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(answer.findings())
                .extracting(Finding::message)
                .containsExactly("5岁以下儿童死亡率 3.1‰ 小于婴儿死亡率 4.2‰（妇儿综1表!D1），请核实这两格。枣庄市（张三）于2021年3月8日核准放行，理由：已电话核实");
        assertThat(current()).containsExactly("B-HLT-001 5210", "C-HLT-002 4.2", "C-HLT-003 3.1");
    }

    @Test
    void holdsForEveryUploadThatSaysTheSameAgain() {
        open.answerTo(contradicting("a"));
        decide(override("a", "R201", "D2"));

        Answer same = open.answerTo(contradicting("b").receivedAt("2021-04-01T09:00:00+08:00"));
        Answer other = open.answerTo(Sheet.of("c")
                .receivedAt("2021-05-01T09:00:00+08:00")
                .says("C-HLT-002", "4.4")
                .says("C-HLT-003", "3.1"));

        assertThat(same.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(other.status()).isEqualTo(SubmissionStatus.REJECTED);
    }

    @Test
    void letsACellInOnlyWhenEveryErrorAgainstItIsOverridden() {
        Answer answer = open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2").says("C-HLT-003", "-3.1"));
        assertThat(answer.findings()).extracting(Finding::rule).contains("R201", "R008");

        decide(override("a", "R201", "D2"));
        assertThat(current()).containsExactly("C-HLT-002 4.2");

        answer.findings().stream()
                .filter(each -> !each.rule().equals("R201"))
                .forEach(each -> decide(override("a", each.rule(), "D2")));
        assertThat(current()).containsExactly("C-HLT-002 4.2", "C-HLT-003 -3.1");
    }

    @Test
    void doesNotMatterWhetherTheDecisionOrTheSubmissionIsKnownFirst() {
        decide(override("a", "R201", "D2"));
        decide(sendBack("b"));

        open.answersTo(contradicting("a"), Sheet.of("b").says("B-HLT-001", "9999"));

        assertThat(open.answer("a").status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(open.answer("a").findings()).extracting(Finding::rule).containsExactly("R201");
        assertThat(open.answer("b").status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(current()).containsExactly("B-HLT-001 5210", "C-HLT-002 4.2", "C-HLT-003 3.1");
    }

    @Test
    void letsTheOlderValueStandAgainWhenASubmissionIsReturned() {
        open.answerTo(Sheet.of("old").receivedAt("2021-03-01T09:00:00+08:00").says("C-HLT-002", "4.2"));
        open.answerTo(Sheet.of("new").says("C-HLT-002", "4.8"));
        assertThat(current()).containsExactly("C-HLT-002 4.8");

        decide(sendBack("new"));

        Answer answer = open.answer("new");
        assertThat(current()).containsExactly("C-HLT-002 4.2");
        assertThat(answer.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(answer.cells().loaded()).isZero();
        assertThat(answer.cells().rejected()).isEqualTo(1);
        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R019", "R312");
        assertThat(answer.findings().get(0))
                .isEqualTo(Finding.ofFile(
                        "R019", Severity.ERROR, "枣庄市（张三）于2021年3月8日退回本文件，原因：已电话核实。本文件的数据不再采用，此前报送的数据恢复有效；请更正后重新报送"));
    }

    @Test
    void letsALastYearCellStandWhenTheReportOfThatYearIsReturned() {
        open.answerTo(Sheet.of("2019")
                .receivedAt("2021-03-01T09:00:00+08:00")
                .year(2019)
                .says("C-HLT-002", "4.83"));
        Answer answer = open.answerTo(Sheet.of("2020").saysOfLastYear("C-HLT-002", "4.8"));
        assertThat(current()).containsExactly("C-HLT-002 4.83");

        decide(sendBack("2019"));

        assertThat(current()).containsExactly("C-HLT-002 4.8");
        assertThat(open.answer("2020")).isEqualTo(answer);
        assertThat(asOf("2021-03-06")).containsExactly("C-HLT-002 4.83");
        Answer again = open.answerTo(Sheet.of("again")
                .receivedAt("2021-04-01T09:00:00+08:00")
                .year(2019)
                .says("C-HLT-002", "4.9"));
        assertThat(again.findings()).extracting(Finding::rule).containsExactly("R312");
        assertThat(current()).containsExactly("C-HLT-002 4.9");
    }

    @Test
    void leavesALastYearCellOutThatContradictedTheReport() {
        open.answerTo(Sheet.of("2019")
                .receivedAt("2021-03-01T09:00:00+08:00")
                .year(2019)
                .says("C-HLT-002", "4.8"));
        open.answerTo(Sheet.of("2020").saysOfLastYear("C-HLT-002", "5.8"));

        decide(sendBack("2019"));

        assertThat(current()).isEmpty();
    }

    @Test
    void checksNewFilesAgainstWhatStandsAfterAReturn() {
        open.answerTo(Sheet.of("wrong").receivedAt("2021-03-01T09:00:00+08:00").says("C-HLT-002", "9.2"));
        decide(sendBack("wrong"));

        assertThat(open.answerTo(Sheet.of("other").says("C-HLT-003", "5.1")).status())
                .isEqualTo(SubmissionStatus.ACCEPTED);
    }

    @Test
    void keepsAReturnedAreaInCorrectionUntilSomethingNewerIsAccepted() {
        open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2"));
        open.answerTo(Sheet.of("b").receivedAt("2021-03-06T09:00:00+08:00").says("C-HLT-003", "5.2"));
        decide(sendBack("b"));
        open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);
        assertThat(corrections()).containsExactly("true");

        open.answerTo(Sheet.of("c").receivedAt("2021-04-01T09:00:00+08:00").says("C-HLT-003", "5.1"));
        open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);
        assertThat(corrections()).containsExactly("false");
    }

    @Test
    void putsEachDecisionInOnceAndChangesTheFingerprint() {
        Decision decision = decision(new LockedBase(
                "CN-C-2011",
                new AreaCode("370481"),
                new IndicatorCode("C-HLT-002"),
                Breakdown.TOTAL,
                new BigDecimal("13.10")));
        String before = open.warehouse().fingerprint(EvaluationSettings.defaults(), OpenWarehouse.DAY);

        assertThat(open.warehouse().putDecisions(List.of(decision))).isEqualTo(1);
        assertThat(open.warehouse().putDecisions(List.of(decision))).isZero();

        assertThat(open.warehouse().fingerprint(EvaluationSettings.defaults(), OpenWarehouse.DAY))
                .isNotEqualTo(before);
        assertThat(
                        Queries.lines(
                                open.warehouse().connection(),
                                "select concat_ws(' ', kind, plan_code, area_code, indicator_code, breakdown, plain_number(value)) from fct_decision"))
                .containsExactly("locked_base CN-C-2011 370481 C-HLT-002 T.T 13.1");
    }

    private static Sheet contradicting(String name) {
        return Sheet.of(name).says("C-HLT-002", "4.2").says("C-HLT-003", "3.1").says("B-HLT-001", "5210");
    }

    private void decide(Ruling ruling) {
        open.warehouse().putDecisions(List.of(decision(ruling)));
    }

    private static Decision decision(Ruling ruling) {
        return new Decision(
                new DecisionId("20210308T093000-" + ruling.kind() + "-" + ruling.words()),
                OffsetDateTime.parse("2021-03-08T00:30:00+08:00"),
                new Decider("张三", new AreaCode("370400")),
                "已电话核实。",
                ruling);
    }

    private static Ruling override(String submission, String rule, String cell) {
        return new ErrorOverride(new SubmissionId(submission), rule, new CellRef("妇儿综1表", cell));
    }

    private static Ruling sendBack(String submission) {
        return new SubmissionReturn(new SubmissionId(submission));
    }

    private List<String> current() {
        return Queries.lines(
                open.warehouse().connection(),
                "select indicator_code || ' ' || plain_number(value) from observation_current order by all");
    }

    private List<String> asOf(String day) {
        return Queries.lines(
                open.warehouse().connection(),
                "select indicator_code || ' ' || plain_number(value) from observation_as_of(timestamptz '" + day
                        + " 00:00:00+08') order by all");
    }

    private List<String> corrections() {
        return Queries.lines(
                open.warehouse().connection(),
                "select is_open from area_correction where area_code = '370481' and year = 2020");
    }
}
