package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.model.decision.ErrorOverride;
import org.halfsky.model.decision.Ruling;
import org.halfsky.model.decision.SubmissionReturn;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.explanation.SourceCell;
import org.halfsky.warehouse.explain.ParquetExplanations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * March 2021 in one county: a report, its correction, the return of the correction, a report with an error, its override, and the return of the report of the
 * year before, in whose place a 上年 cell stands. The release of April says of every day what the warehouse says of it.
 */
class PastDaysIT {

    private static final List<String> INDICATORS = List.of("B-HLT-001", "C-HLT-002", "C-HLT-003");

    @TempDir
    static Path folder;

    private static OpenWarehouse open;
    private static Explanations explanations;

    @BeforeAll
    static void livesThroughMarch() throws SQLException {
        open = OpenWarehouse.in(folder);
        open.answersTo(
                Sheet.of("2019")
                        .year(2019)
                        .receivedAt("2021-03-01T09:00:00+08:00")
                        .says("C-HLT-002", "4.83"),
                Sheet.of("first")
                        .receivedAt("2021-03-01T09:00:00+08:00")
                        .says("B-HLT-001", "5210")
                        .says("C-HLT-002", "4.2")
                        .saysOfLastYear("C-HLT-002", "4.8"));
        open.answerTo(
                Sheet.of("corrected").receivedAt("2021-03-05T09:00:00+08:00").says("C-HLT-002", "4.8"));
        decide("2021-03-08T23:59:00+08:00", new SubmissionReturn(new SubmissionId("corrected")));
        open.answerTo(Sheet.of("contradicting")
                .receivedAt("2021-03-12T09:00:00+08:00")
                .says("C-HLT-002", "4.3")
                .says("C-HLT-003", "3.1"));
        decide(
                "2021-03-20T10:00:00+08:00",
                new ErrorOverride(new SubmissionId("contradicting"), "R201", new CellRef("妇儿综1表", "D2")));
        decide("2021-03-25T10:00:00+08:00", new SubmissionReturn(new SubmissionId("2019")));
        open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);
        open.warehouse().exportParquet(folder.resolve("parquet"));
        explanations = ParquetExplanations.open(folder.resolve("parquet"));
    }

    private static void decide(String time, Ruling ruling) {
        OffsetDateTime decidedAt = OffsetDateTime.parse(time);
        Decider decider = new Decider("张三", new AreaCode("370400"));
        open.warehouse()
                .putDecisions(List.of(new Decision(new DecisionId(time), decidedAt, decider, "已电话核实。", ruling)));
    }

    @AfterAll
    static void close() {
        explanations.close();
        open.close();
    }

    @Test
    void saysOfEveryDayWhatTheWarehouseSays() {
        for (LocalDate day = LocalDate.parse("2021-02-27"); day.getMonthValue() < 4; day = day.plusDays(1)) {
            assertThat(fromTheRelease(day)).as(day.toString()).isEqualTo(fromTheWarehouse(day));
        }
    }

    private static Map<String, BigDecimal> fromTheRelease(LocalDate day) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String indicator : INDICATORS) {
            for (int year : new int[] {2019, 2020}) {
                BigDecimal value = figure(indicator, year, day)
                        .map(ExplainedFigure::reported)
                        .orElse(null);
                if (value != null) {
                    values.put(indicator + " " + year, value);
                }
            }
        }
        return values;
    }

    private static Map<String, BigDecimal> fromTheWarehouse(LocalDate day) {
        Map<String, BigDecimal> values = new TreeMap<>();
        String query =
                "select indicator_code || ' ' || year || ';' || cast(value as varchar) from observation_as_of(timestamptz '%s 23:59:59.999999+08')";
        for (String each : Queries.lines(open.warehouse().connection(), query.formatted(day))) {
            String[] both = each.split(";", -1);
            values.put(both[0], new BigDecimal(both[1]));
        }
        return values;
    }

    @Test
    void followsACorrectionAndItsReturn() {
        assertThat(value("C-HLT-002", 2020, "2021-03-04")).isEqualByComparingTo("4.2");
        assertThat(value("C-HLT-002", 2020, "2021-03-05")).isEqualByComparingTo("4.8");
        assertThat(value("C-HLT-002", 2020, "2021-03-07")).isEqualByComparingTo("4.8");
        assertThat(value("C-HLT-002", 2020, "2021-03-08")).isEqualByComparingTo("4.2");
        assertThat(cells("C-HLT-002", 2020, "2021-03-07"))
                .extracting(SourceCell::submission, SourceCell::isWithdrawn)
                .containsExactly(tuple("corrected", false), tuple("first", false));
        assertThat(cells("C-HLT-002", 2020, "2021-03-08"))
                .extracting(SourceCell::submission, SourceCell::isWithdrawn)
                .containsExactly(tuple("first", false), tuple("corrected", true));
    }

    @Test
    void letsAnOverriddenFigureInOnTheDayOfTheDecision() {
        assertThat(value("C-HLT-003", 2020, "2021-03-19")).isNull();
        assertThat(value("C-HLT-003", 2020, "2021-03-20")).isEqualByComparingTo("3.1");
        assertThat(value("C-HLT-002", 2020, "2021-03-20")).isEqualByComparingTo("4.3");
    }

    @Test
    void letsALastYearCellStandOnTheDayOfTheReturn() {
        assertThat(value("C-HLT-002", 2019, "2021-03-24")).isEqualByComparingTo("4.83");
        assertThat(value("C-HLT-002", 2019, "2021-03-25")).isEqualByComparingTo("4.8");
        assertThat(value("C-HLT-002", 2019, null)).isEqualByComparingTo("4.8");
    }

    private static @Nullable BigDecimal value(String indicator, int year, @Nullable String day) {
        return figure(indicator, year, day == null ? null : LocalDate.parse(day))
                .map(ExplainedFigure::value)
                .orElse(null);
    }

    private static List<SourceCell> cells(String indicator, int year, String day) {
        return figure(indicator, year, LocalDate.parse(day)).orElseThrow().cells();
    }

    private static Optional<ExplainedFigure> figure(String indicator, int year, @Nullable LocalDate day) {
        Question question =
                new Question(new AreaCode("370481"), new IndicatorCode(indicator), year, Breakdown.TOTAL, day);
        return explanations.explain(question).map(Explanation::figure);
    }
}
