package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.MissingReason;
import org.halfsky.model.SubmissionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that speak about the same things: in one run, in several runs, in any order. */
class SeveralSubmissionsIT {

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
    void keepsOutBothOperandsThatCameInTwoFilesOfOneRunAndTellsBothSenders() {
        List<Answer> answers = open.answersTo(
                Sheet.of("health").says("C-HLT-002", "4.2"),
                Sheet.of("statistics").says("C-HLT-003", "3.1"));

        assertThat(answers).extracting(Answer::status).containsOnly(SubmissionStatus.REJECTED);
        assertThat(messages(answers.get(0)))
                .containsExactly("婴儿死亡率 4.2‰ 大于5岁以下儿童死亡率 3.1‰（《statistics.xlsx》妇儿综1表!D1），请核实这两格");
        assertThat(messages(answers.get(1)))
                .containsExactly("5岁以下儿童死亡率 3.1‰ 小于婴儿死亡率 4.2‰（《health.xlsx》妇儿综1表!D1），请核实这两格");
    }

    @Test
    void leavesWhatAnEarlierRunAcceptedAsItIs() {
        open.answerTo(Sheet.of("health").says("C-HLT-002", "4.2"));

        Answer later = open.answerTo(Sheet.of("statistics").says("C-HLT-003", "3.1"));

        assertThat(messages(later)).containsExactly("5岁以下儿童死亡率 3.1‰ 小于婴儿死亡率 4.2‰（此前已接收），请核实这两格");
        assertThat(current()).containsExactly("C-HLT-002 2020 4.2");
    }

    @Test
    void checksAgainstTheNewerOfTwoFilesAndSparesOthersTheOlderOne() {
        List<Answer> answers = open.answersTo(
                Sheet.of("wrong").receivedAt("2021-03-05T09:00:00+08:00").says("C-HLT-002", "9.2"),
                Sheet.of("right").receivedAt("2021-03-05T10:00:00+08:00").says("C-HLT-002", "2.2"),
                Sheet.of("other").receivedAt("2021-03-05T09:30:00+08:00").says("C-HLT-003", "3.1"));

        assertThat(answers)
                .extracting(Answer::status)
                .containsExactly(SubmissionStatus.REJECTED, SubmissionStatus.ACCEPTED, SubmissionStatus.ACCEPTED);
        assertThat(current()).containsExactly("C-HLT-002 2020 2.2", "C-HLT-003 2020 3.1");
    }

    @Test
    void tellsASenderWhoseCellIsKeptOutByWhatOnlyAnotherFileWasHeldAgainst() {
        List<Answer> answers = open.answersTo(
                Sheet.of("births").receivedAt("2021-03-05T08:00:00+08:00").says("B-POP-009", "5308"),
                Sheet.of("boys and girls")
                        .receivedAt("2021-03-05T09:00:00+08:00")
                        .says("B-POP-007", "2812")
                        .says("B-POP-008", "2496"),
                Sheet.of("girls again").receivedAt("2021-03-05T10:00:00+08:00").says("B-POP-008", "2000"));

        assertThat(answers.get(0).cells().rejected()).isEqualTo(1);
        assertThat(answers)
                .allSatisfy(each -> assertThat(each.cells().rejected() > 0)
                        .isEqualTo(each.findings().stream()
                                .anyMatch(one -> one.rule().equals("R230"))));
        assertThat(answers.get(1).cells().rejected()).isEqualTo(1);
        assertThat(answers.get(2).cells().rejected()).isEqualTo(1);
    }

    @Test
    void tellsOldAndNewOfARevisionAndNothingOfARepetition() {
        open.answerTo(Sheet.of("first").says("C-HLT-002", "4.2").says("C-HLT-003", "5.1"));

        Answer revised =
                open.answerTo(Sheet.of("second").says("C-HLT-002", "4.1").says("C-HLT-003", "5.1"));

        assertThat(revised.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(messages(revised))
                .containsExactly("婴儿死亡率 4.1‰，此前已接收的是4.2‰（《first.xlsx》妇儿综1表!D1，受理编号first）；入库后以本次为准，请确认是否有意更正");
    }

    @Test
    void standsWithTheNewerThenWithTheLaterByPath() {
        open.answersTo(
                Sheet.of("b").says("C-HLT-002", "4.2"),
                Sheet.of("a").says("C-HLT-002", "4.1"),
                Sheet.of("old").receivedAt("2021-03-01T09:00:00+08:00").says("C-HLT-002", "4.0"));

        assertThat(current()).containsExactly("C-HLT-002 2020 4.2");
    }

    @Test
    void letsOneOfTwoRecordsOfOneThingStandAndThoseOfTwoThingsBoth() {
        open.answerTo(Sheet.of("both").says("C-HLT-002", "4.2").says("C-HLT-002", "T.R", "4.9"));
        open.answerTo(Sheet.of("total").receivedAt("2021-03-06T09:00:00+08:00").says("C-HLT-002", "4.1"));

        assertThat(Queries.lines(
                        open.warehouse().connection(),
                        "select breakdown || ' ' || plain_number(value) from observation_current order by all"))
                .containsExactly("T.R 4.9", "T.T 4.1");
    }

    @Test
    void givesTheSameAnswersInWhateverOrderTheFilesAreRead() {
        List<Sheet> sheets = new ArrayList<>(List.of(
                Sheet.of("a").says("C-HLT-002", "4.2").says("B-HLT-001", "5210"),
                Sheet.of("b").says("C-HLT-003", "3.1").saysOfLastYear("B-HLT-001", "9210"),
                Sheet.of("c").year(2019).says("B-HLT-001", "5310").says("C-HLT-003", "4.9"),
                Sheet.of("d").says("B-HLT-001", "5110").says("B-HLT-007", "5190")));
        List<Answer> forwards = open.answersInOrder(sheets);
        List<String> standing = current();
        Collections.reverse(sheets);
        try (OpenWarehouse other = OpenWarehouse.in(folder.resolve("other"))) {
            List<Answer> backwards = new ArrayList<>(other.answersInOrder(sheets));
            Collections.reverse(backwards);

            assertThat(backwards).isEqualTo(forwards);
            assertThat(current(other)).isEqualTo(standing);
        }
    }

    @Test
    void comparesAnEqualLastYearCellOnlyAndCountsItAsIgnored() {
        open.answerTo(Sheet.of("2019").year(2019).says("C-HLT-002", "4.83"));

        Answer answer = open.answerTo(Sheet.of("2020").says("C-HLT-002", "4.2").saysOfLastYear("C-HLT-002", "4.8"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answer.cells())
                .isEqualTo(new Answer.Cells(
                        7, 1, 0, 6, Map.of(IgnoredBecause.HEADER, 5, IgnoredBecause.PREVIOUS_YEAR, 1)));
    }

    @Test
    void keepsOutOnlyTheLastYearCellThatDiffersFromWhatWasReported() {
        open.answerTo(Sheet.of("2019").year(2019).says("C-HLT-002", "4.8"));

        Answer answer = open.answerTo(Sheet.of("2020").says("C-HLT-002", "4.2").saysOfLastYear("C-HLT-002", "5.8"));

        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R306");
        assertThat(answer.findings()).extracting(Finding::cell).containsExactly("E2");
        assertThat(current()).containsExactly("C-HLT-002 2019 4.8", "C-HLT-002 2020 4.2");
    }

    @Test
    void loadsALastYearCellWhereNobodyReportedThatYear() {
        open.answerTo(Sheet.of("2020").saysOfLastYear("C-HLT-002", "5.8"));

        assertThat(current()).containsExactly("C-HLT-002 2019 5.8");
    }

    @Test
    void putsAReportOfTheYearItselfBeforeALastYearCellThatLoadedEarlier() {
        open.answerTo(Sheet.of("2020").saysOfLastYear("C-HLT-002", "5.8"));
        open.answerTo(Sheet.of("2019 late").year(2019).says("C-HLT-002", "4.8"));

        assertThat(current()).containsExactly("C-HLT-002 2019 4.8");
        assertThat(open.answer("2020").status()).isEqualTo(SubmissionStatus.ACCEPTED);
    }

    @Test
    void holdsALastYearNumberAgainstAYearThatWasReportedAsMissing() {
        Answer answer = open.answersTo(
                        Sheet.of("2019").year(2019).isMissing("C-HLT-002", MissingReason.NOT_REPORTED),
                        Sheet.of("2020").saysOfLastYear("C-HLT-002", "5.8"))
                .get(1);

        assertThat(messages(answer))
                .containsExactly(
                        "婴儿死亡率 5.8‰（上年栏）与2019年已报的“缺失”（《2019.xlsx》妇儿综1表!D1）不一致；" + "上年栏以已报数为准，如需修订历史数据，请按该年度重新报送");
    }

    @Test
    void acceptsACorrectionOfWhatWasKeptOut() {
        open.answerTo(Sheet.of("first").says("C-HLT-002", "4.2").says("C-HLT-003", "3.1"));

        Answer answer = open.answerTo(Sheet.of("second")
                .receivedAt("2021-03-06T09:00:00+08:00")
                .says("C-HLT-002", "4.2")
                .says("C-HLT-003", "5.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(current()).containsExactly("C-HLT-002 2020 4.2", "C-HLT-003 2020 5.1");
    }

    @Test
    void rejectsTwoValuesForOneThingInOneFileAndTakesTheSameRoundedDifferently() {
        List<Answer> answers = open.answersTo(
                Sheet.of("a").says("W-LAW-011", "41").says("W-LAW-011", "40"),
                Sheet.of("b").area("370402").says("C-HLT-002", "4.21").says("C-HLT-002", "4.2"));

        assertThat(answers.get(0).cells().rejected()).isEqualTo(2);
        assertThat(answers.get(1).status()).isEqualTo(SubmissionStatus.ACCEPTED);
    }

    @Test
    void asksWhoReportedTheLaterYearAboutAChange() {
        List<Answer> answers = open.answersTo(
                Sheet.of("2019").year(2019).says("W-HLT-003", "71.2").says("W-DEC-001", "20.1"),
                Sheet.of("2020").says("W-HLT-003", "93.86").says("W-DEC-001", "29.9"));

        assertThat(answers.get(0).findings()).isEmpty();
        assertThat(answers.get(1).findings()).extracting(Finding::rule).containsExactly("R301", "R305");
    }

    @Test
    void asksWhoReportsAnEarlierYearLateAboutTheChangeToWhatWasAccepted() {
        open.answerTo(Sheet.of("2020").says("W-HLT-003", "93.86"));

        Answer late = open.answerTo(Sheet.of("2019").year(2019).says("W-HLT-003", "71.2"));

        assertThat(messages(late)).containsExactly("孕产妇系统管理率 71.2% 与下一年93.86%（此前已接收）相差较大，同比变动超过10个百分点，请说明原因");
    }

    @Test
    void asksNothingOfCountsWhoseAreaChangedItsBoundary() {
        List<Answer> answers = open.answersTo(
                Sheet.of("2017").fromNobodyKnown().area("370100").year(2017).says("B-HLT-001", "97767"),
                Sheet.of("2018").fromNobodyKnown().area("370100").year(2018).says("B-HLT-001", "128564"));

        assertThat(answers).allSatisfy(each -> assertThat(each.findings()).isEmpty());
    }

    @Test
    void decidesByTheAlternativesThatCanBeTold() {
        assertThat(messages(open.answerTo(Sheet.of("without births").says("C-LAW-001", "130.00"))))
                .containsExactly("出生人口性别比（女=100） 130明显偏离103—107的正常区间，已超出出生人数可以解释的随机波动，请核实并说明");
    }

    private static List<String> messages(Answer answer) {
        return answer.findings().stream().map(Finding::message).toList();
    }

    private List<String> current() {
        return current(open);
    }

    private static List<String> current(OpenWarehouse warehouse) {
        return Queries.lines(
                warehouse.warehouse().connection(),
                "select indicator_code || ' ' || year || ' ' || plain_number(value) from observation_current order by all");
    }
}
