package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.Answer;
import org.halfsky.model.CellRef;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.warehouse.accept.AnswerState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What senders write about findings, and how long it stays with them. */
class ExplanationsIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;
    private Finding told;

    @BeforeEach
    void warnOfEnrolmentBelowKindergarten() {
        open = OpenWarehouse.in(folder);
        Answer answer = open.answerTo(warned("first").receivedAt("2021-03-01T09:00:00+08:00"));
        told = answer.findings().get(0);
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
    }

    @AfterEach
    void closeWarehouse() {
        open.close();
    }

    @Test
    void asksForNothingAnyMoreWhereAWarningIsExplained() {
        Answer answer = open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answer.findings()).extracting(Finding::explanation).containsExactly("新建两所幼儿园");
    }

    @Test
    void staysWithTheFindingInEveryFurtherUploadAndInTheFirst() {
        open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));

        Answer later = open.answerTo(warned("third").receivedAt("2021-04-01T09:00:00+08:00"));

        assertThat(later.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(later.findings()).extracting(Finding::explanation).containsExactly("新建两所幼儿园");
        assertThat(open.answer("first").status()).isEqualTo(SubmissionStatus.ACCEPTED);
    }

    @Test
    void endsWithTheValueItIsAbout() {
        open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));

        Answer later = open.answerTo(Sheet.of("changed")
                .receivedAt("2021-04-01T09:00:00+08:00")
                .says("C-EDU-001", "98")
                .says("C-EDU-002", "96.2"));

        assertThat(later.status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
        assertThat(later.findings()).extracting(Finding::explanation).containsOnlyNulls();
    }

    @Test
    void countsInWhateverOrderFilesOfOneRunAreRead() {
        List<Answer> answers = open.answersTo(warned("a"), warned("b").explains(told, "新建两所幼儿园"), warned("c"));

        assertThat(answers).extracting(Answer::status).containsOnly(SubmissionStatus.ACCEPTED);
    }

    @Test
    void givesWayToNewerWords() {
        open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));
        Answer later = open.answerTo(
                warned("again").receivedAt("2021-04-01T09:00:00+08:00").explains(told, "新建三所幼儿园"));

        assertThat(later.findings()).extracting(Finding::explanation).containsExactly("新建三所幼儿园");
    }

    @Test
    void isNotTakenFromWhoMayNotSpeakForTheArea() {
        Answer answer = open.answerTo(
                Sheet.of("stranger").from("370402").says("C-HLT-002", "4.2").explains(told, "与我无关"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(open.answer("first").status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void letsNoErrorIn() {
        Answer wrong = open.answerTo(Sheet.of("wrong").says("W-HLT-004", "101"));
        Answer answer = open.answerTo(Sheet.of("insisting")
                .says("W-HLT-004", "101")
                .explains(wrong.findings().get(0), "情况属实"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(answer.findings()).extracting(Finding::explanation).containsExactly("情况属实");
    }

    @Test
    void belongsToTheSenderWhereTheFindingKnowsNoIndicator() {
        Finding unknown =
                Finding.ofCell("R013", Severity.WARNING, new CellRef("妇儿综1表", "B9"), "幼儿园数", null, "“幼儿园数”不是指标目录中的名称");
        List<Answer> answers = open.answersTo(
                Sheet.of("mine").says("C-HLT-002", "4.2").finding(unknown).explains(unknown, "本市指标"),
                Sheet.of("others")
                        .from("370402")
                        .area("370402")
                        .says("C-HLT-002", "4.2")
                        .finding(unknown));

        assertThat(answers)
                .extracting(Answer::status)
                .containsExactly(SubmissionStatus.ACCEPTED, SubmissionStatus.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void isPublishedWithTheFinding() {
        open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));
        open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);

        assertThat(Queries.lines(
                        open.warehouse().connection(),
                        "select submission || ' ' || explanation from mart_finding order by 1"))
                .containsExactly("first 新建两所幼儿园", "returned 新建两所幼儿园");
    }

    @Test
    void tellsWhichReceiptsHaveToBeRenewed() {
        Warehouse warehouse = open.warehouse();
        warehouse.answered(warehouse.answerStates());
        assertThat(warehouse.answerStates()).allMatch(AnswerState::isGiven);

        open.answerTo(warned("returned").explains(told, "新建两所幼儿园"));

        assertThat(warehouse.answerStates())
                .extracting(each -> each.submission() + " " + each.isGiven())
                .containsExactly("first false", "returned false");
        warehouse.answered(warehouse.answerStates());
        assertThat(warehouse.answerStates()).allMatch(AnswerState::isGiven);
    }

    private static Sheet warned(String name) {
        return Sheet.of(name).says("C-EDU-001", "98").says("C-EDU-002", "96.1");
    }
}
