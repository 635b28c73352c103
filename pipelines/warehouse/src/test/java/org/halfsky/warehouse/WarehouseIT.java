package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.NilForm;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.warehouse.accept.AcceptCounts;
import org.halfsky.warehouse.check.CheckCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseIT {

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
    void answersAFaultlessSheetWithEveryCellAccountedFor() {
        Answer answer = open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2").says("C-HLT-003", "5.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answer.cells()).isEqualTo(new Answer.Cells(7, 2, 0, 5, Map.of(IgnoredBecause.HEADER, 5)));
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.place()).isEqualTo(new AreaCode("370481"));
        assertThat(answer.areas()).containsExactly(new AreaCode("370481"));
        assertThat(answer.years()).containsExactly(2020);
    }

    @Test
    void keepsOutTheCellsThatABrokenClauseNamesAndLoadsTheRest() {
        Answer answer = open.answerTo(
                Sheet.of("a").says("C-HLT-001", "2.1").says("C-HLT-002", "4.2").says("C-HLT-003", "3.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.PARTLY_ACCEPTED);
        assertThat(answer.cells()).isEqualTo(new Answer.Cells(8, 1, 2, 5, Map.of(IgnoredBecause.HEADER, 5)));
        assertThat(answer.findings())
                .containsExactly(new Finding(
                        "R201",
                        Severity.ERROR,
                        "妇儿综1表",
                        "D3",
                        new AreaCode("370481"),
                        new IndicatorCode("C-HLT-003"),
                        2020,
                        Breakdown.TOTAL,
                        "3.1",
                        "≥ 4.2（婴儿死亡率）",
                        "5岁以下儿童死亡率 3.1‰ 小于婴儿死亡率 4.2‰（妇儿综1表!D2），请核实这两格",
                        null,
                        1));
    }

    @Test
    void keepsOutOnlyTheRateThatDisagreesWithItsOperands() {
        Answer answer = open.answerTo(Sheet.of("a")
                .says("W-HLT-003", "89.86")
                .says("B-HLT-008", "4890")
                .says("B-HLT-001", "5210"));

        assertThat(answer.cells().loaded()).isEqualTo(2);
        assertThat(answer.cells().rejected()).isEqualTo(1);
    }

    @Test
    void loadsWhatIsOnlyWarnedAbout() {
        Answer answer = open.answerTo(Sheet.of("a").says("C-EDU-001", "98").says("C-EDU-002", "96.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
        assertThat(answer.cells().loaded()).isEqualTo(2);
    }

    @Test
    void rejectsACellWholeWhenOneOfItsFiguresIsKeptOut() {
        Answer answer =
                open.answerTo(Sheet.of("a").says("W-HLT-004", "101").andInTheSameCell("W-HLT-004", 2019, "99.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(answer.cells().rejected()).isEqualTo(1);
        assertThat(facts()).isEmpty();
    }

    @Test
    void countsCellsThatReadingRejectedAndKeepsItsFindings() {
        Finding unreadable =
                Finding.ofCell("R001", Severity.ERROR, new CellRef("妇儿综1表", "D9"), "一半以上", "数字", "D9 不是数字");

        Answer answer = open.answerTo(
                Sheet.of("a").says("C-HLT-002", "4.2").rejectedCell("D9").finding(unreadable));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.PARTLY_ACCEPTED);
        assertThat(answer.cells().rejected()).isEqualTo(1);
        assertThat(answer.findings())
                .containsExactly(new Finding(
                        "R001",
                        Severity.ERROR,
                        "妇儿综1表",
                        "D9",
                        null,
                        null,
                        null,
                        null,
                        "一半以上",
                        "数字",
                        "D9 不是数字",
                        null,
                        1));
    }

    @Test
    void listsErrorsFirstThenInReadingOrder() {
        Answer answer = open.answerTo(Sheet.of("a")
                .says("C-EDU-001", "98")
                .says("C-EDU-002", "96.1")
                .says("W-HLT-004", "101")
                .finding(Finding.ofFile("R503", Severity.INFO, "缺少填表人")));

        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R002", "R218", "R503");
    }

    @Test
    void givesBackNumbersTooLongForAnyMeasurement() {
        Answer answer = open.answerTo(
                Sheet.of("a").says("B-HLT-001", "1234567890123456789012").says("C-HLT-002", "4.2"));

        assertThat(answer.cells().rejected()).isEqualTo(1);
        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R008");
    }

    @Test
    void isNotStoppedByNumbersTooLongToBeMultiplied() {
        Answer answer = open.answerTo(Sheet.of("a")
                .says("W-HLT-002", "9000.12")
                .says("B-HLT-001", "999999999999999999")
                .says("B-HLT-002", "888888888888888888")
                .says("B-HLT-010", "1"));

        assertThat(answer.findings()).extracting(Finding::rule).contains("R211");
    }

    @Test
    void answersDuplicatesAndFilesThatCannotBeOpened() {
        List<Answer> answers = open.answersTo(
                Sheet.of("a").says("C-HLT-002", "4.2"),
                Sheet.of("b").duplicateOf("a").withoutOtherCells(),
                Sheet.of("c").unreadable().finding(Finding.ofFile("R001", Severity.ERROR, "文件已加密，请去掉密码后重新报送")));

        assertThat(answers)
                .extracting(Answer::status)
                .containsExactly(SubmissionStatus.ACCEPTED, SubmissionStatus.DUPLICATE, SubmissionStatus.UNREADABLE);
        assertThat(open.warehouse().accepted())
                .containsExactly(new SubmissionId("a"), new SubmissionId("b"), new SubmissionId("c"));
    }

    @Test
    void saysNothingLoadedWhereNothingDid() {
        assertThat(open.answerTo(Sheet.of("a")).status()).isEqualTo(SubmissionStatus.REJECTED);
    }

    @Test
    void placesAFileOfNobodyKnownUnderTheSmallestAreaThatHoldsAllOfItsAreas() {
        List<Answer> answers = open.answersTo(
                Sheet.of("one").fromNobodyKnown().says("C-HLT-002", "4.2"),
                Sheet.of("city")
                        .fromNobodyKnown()
                        .area("370402")
                        .says("C-HLT-002", "4.2")
                        .area("370403")
                        .says("C-HLT-002", "4.3"),
                Sheet.of("two provinces")
                        .fromNobodyKnown()
                        .area("370404")
                        .says("C-HLT-002", "4.2")
                        .area("110101")
                        .says("C-HLT-002", "4.3"),
                Sheet.of("nobody").fromNobodyKnown());

        assertThat(answers)
                .extracting(Answer::place)
                .containsExactly(new AreaCode("370481"), new AreaCode("370400"), AreaCode.NATION, null);
    }

    @Test
    void keepsReceiptTimeAndOffset() {
        Sheet sheet = Sheet.of("a").receivedAt("2021-03-05T23:59:59+08:00").says("C-HLT-002", "4.2");

        assertThat(open.answerTo(sheet).submission()).isEqualTo(sheet.read().submission());
    }

    @Test
    void mayStageAndCheckTwice() {
        List<ReadSubmission> read = List.of(
                Sheet.of("a").says("C-HLT-002", "4.2").says("C-HLT-003", "3.1").read());
        Warehouse warehouse = open.warehouse();
        warehouse.stage(read);
        CheckCounts first = warehouse.check(CheckSettings.defaults());
        warehouse.stage(read);

        assertThat(warehouse.check(CheckSettings.defaults()))
                .isEqualTo(first)
                .isEqualTo(new CheckCounts(1, 2, 1, 0, 0, 2));
        assertThat(warehouse.known()).containsExactly(new SubmissionId("a"));
        assertThat(warehouse.accept()).isEqualTo(new AcceptCounts(1, 7, 0, 2, 5, 0, 1));
        assertThat(warehouse.accept()).isEqualTo(new AcceptCounts(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void leavesAcceptedSubmissionsAsTheyAre() {
        open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2"));

        open.warehouse().stage(List.of(Sheet.of("a").says("C-HLT-002", "9.9").read()));

        assertThat(open.warehouse().accept().submissions()).isZero();
        assertThat(facts()).containsExactly("C-HLT-002 2020 4.2");
    }

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        Answer answer = open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2"));
        open.warehouse().stage(List.of(Sheet.of("b").says("C-HLT-003", "5.1").read()));
        String fingerprint = open.warehouse().fingerprint(EvaluationSettings.defaults(), OpenWarehouse.DAY);
        open.close();

        open = OpenWarehouse.in(folder);

        assertThat(open.answer("a")).isEqualTo(answer);
        assertThat(open.warehouse().known()).containsExactly(new SubmissionId("a"), new SubmissionId("b"));
        assertThat(open.warehouse().fingerprint(EvaluationSettings.defaults(), OpenWarehouse.DAY))
                .isEqualTo(fingerprint);
    }

    @Test
    void givesAnotherFingerprintForOtherSettingsAndOtherSubmissions() {
        EvaluationSettings defaults = EvaluationSettings.defaults();
        String before = open.warehouse().fingerprint(defaults, OpenWarehouse.DAY);
        EvaluationSettings counting = new EvaluationSettings(
                defaults.minCoveragePct(), defaults.nearlyMetPct(), true, defaults.lookbackYears());

        assertThat(open.warehouse().fingerprint(counting, OpenWarehouse.DAY)).isNotEqualTo(before);
        assertThat(open.warehouse().fingerprint(defaults, OpenWarehouse.DAY.plusDays(1)))
                .isNotEqualTo(before);
        open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2"));
        assertThat(open.warehouse().fingerprint(defaults, OpenWarehouse.DAY)).isNotEqualTo(before);
    }

    @Test
    void saysSoWhenASubmissionHasNotBeenAccepted() {
        assertThatThrownBy(() -> open.answer("never sent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("never sent: not accepted");
    }

    @Test
    void acceptsAFormThatSaysThereIsNothingToReport() {
        NilForm nil = new NilForm(new AreaCode("370481"), 2020, "FE1", new CellRef("妇儿综1表", "A9"));

        Answer answer = open.answerTo(Sheet.of("a").isNil(nil));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(Queries.lines(
                        open.warehouse().connection(),
                        "select concat_ws(' ', submission, area_code, year, form, cell) from fct_nil_form"))
                .containsExactly("a 370481 2020 FE1 A9");
    }

    @Test
    void letsTheNewestAnswerAboutAQualitativeTargetStand() {
        Answer first = open.answerTo(Sheet.of("a")
                .answers(isDone("CN-W-2011-028", false, "D3"))
                .answers(isDone("CN-W-2011-016", true, "D4")));
        open.answerTo(Sheet.of("b").answers(isDone("CN-W-2011-028", true, "D9")));

        assertThat(first.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(first.cells().loaded()).isEqualTo(2);
        assertThat(
                        Queries.lines(
                                open.warehouse().connection(),
                                "select concat_ws(' ', target_code, area_code, year, is_done) from fct_qualitative order by all"))
                .containsExactly("CN-W-2011-016 370481 2020 true", "CN-W-2011-028 370481 2020 true");
    }

    private static QualitativeStatement isDone(String target, boolean isDone, String cell) {
        return new QualitativeStatement(new AreaCode("370481"), 2020, target, isDone, new CellRef("定性", cell));
    }

    private List<String> facts() {
        return Queries.lines(
                open.warehouse().connection(),
                "select indicator_code || ' ' || year || ' ' || plain_number(value) from fct_observation order by all");
    }
}
