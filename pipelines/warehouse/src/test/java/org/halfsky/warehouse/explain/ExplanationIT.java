package org.halfsky.warehouse.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.explanation.NamedCode;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.explanation.RollUp;
import org.halfsky.model.explanation.RollUpPart;
import org.halfsky.model.explanation.SourceCell;
import org.halfsky.warehouse.evaluate.Star;
import org.halfsky.warehouse.release.ParquetExport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small release in which a county corrected itself, explained. */
class ExplanationIT {

    private static final String SUBMITTED =
            "insert into dim_submission values ('later', 'later.xlsx', 'later.xlsx', 'y', 1, timestamptz '2021-04-09 20:00:00+00', '+08:00', null, null, 'c', 'file', 'accepted', null, '', '', 0, 0, 0, 0)";
    private static final String CORRECTED =
            "insert into fct_observation values ('990101', 'n', 2020, 'T.T', 7, null, false, 0, '7', 'current_year', 'later', '表', 'B2', timestamptz '2021-04-09 20:00:00+00', 'later.xlsx')";
    private static final String FOUND =
            "insert into fct_finding values ('later', 1, 'R302', 'warning', '表', 'B2', '990101', 'n', 2020, 'T.T', '7', '≤ 6', '请核实', '已核实')";

    private final Star star = Star.invented()
            .county("990101")
            .county("990102")
            .count("n")
            .count("d")
            .rate("r", "%", "100", "n", "d")
            .plan("P", "990000", 2010, 2020)
            .target("P-1", "P", "r", "at_least 20")
            .reports("""
                    990101 n 2020 5
                    990101 d 2020 20
                    990102 d 2020 30
                    990102 n 2019 3, 2018 未上报
                    """);

    @TempDir
    private Path folder;

    private Explanations explanations;

    @BeforeEach
    void publish() throws SQLException {
        star.run(SUBMITTED).run(CORRECTED).run(FOUND).evaluate();
        new ParquetExport(star.connection()).export(folder);
        explanations = ParquetExplanations.open(folder);
    }

    @AfterEach
    void close() throws SQLException {
        explanations.close();
        star.close();
    }

    private Explanation explain(String area, String indicator, int year, @Nullable String asOf) {
        return explanations
                .explain(new Question(
                        new AreaCode(area),
                        new IndicatorCode(indicator),
                        year,
                        Breakdown.TOTAL,
                        asOf == null ? null : LocalDate.parse(asOf)))
                .orElseThrow();
    }

    @Test
    void showsTheCellThatStandsAndTheOneItDisplaced() {
        Explanation explanation = explain("990101", "n", 2020, null);

        assertThat(explanation.figure().value()).isEqualByComparingTo("7");
        assertThat(explanation.figure().cells())
                .extracting(SourceCell::submission, cell -> cell.at().toString(), SourceCell::isWithdrawn)
                .containsExactly(tuple("later", "表!B2", false), tuple("s", "表!A1", false));
        assertThat(explanation.figure().cells().get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("R302"))
                .satisfies(finding -> assertThat(finding.explanation()).isEqualTo("已核实"));
        assertThat(explanation.findings()).isEmpty();
    }

    @Test
    void tellsWhatStoodOnAnyDay() {
        // received on 10 April in the offset of the installation
        assertThat(explain("990101", "r", 2020, "2021-04-09").figure().value()).isEqualByComparingTo("25");
        assertThat(explain("990101", "r", 2020, "2021-04-10").figure().value()).isEqualByComparingTo("35");
        assertThat(explanations.explain(new Question(
                        new AreaCode("990101"),
                        new IndicatorCode("r"),
                        2020,
                        Breakdown.TOTAL,
                        LocalDate.parse("2021-03-04"))))
                .isEmpty();
    }

    @Test
    void namesThePartsThatDidNotCount() {
        Explanation explanation = explain("990100", "r", 2020, null);

        assertThat(explanation.figure().value()).isNull();
        assertThat(explanation.figure().computed()).isEqualByComparingTo("35");
        assertThat(explanation.figure().coveragePct()).isEqualByComparingTo("50");
        RollUp rollUp = Objects.requireNonNull(explanation.figure().rollUp());
        assertThat(rollUp.kind()).isEqualTo(RollUp.Kind.RATE_OF_PARTS);
        assertThat(rollUp.numerator()).isEqualByComparingTo(new BigDecimal(7));
        assertThat(rollUp.parts())
                .extracting(RollUpPart::areaName, RollUpPart::isCounted)
                .containsExactly(tuple("县990101", true), tuple("县990102", false));
    }

    @Test
    void namesTheTargetsThatUseTheFigure() {
        assertThat(explain("990101", "r", 2020, null).targets())
                .singleElement()
                .satisfies(use -> assertThat(use.limit()).isEqualTo("20"))
                .satisfies(use -> assertThat(use.row().verdict().code()).isEqualTo("met"));
    }

    @Test
    void understandsNamesAndSuggestsSome() {
        assertThat(explanations.area("样例市").only()).contains(new NamedCode("990100", "样例市"));
        assertThat(explanations.area("样例县").found()).isEmpty();
        assertThat(explanations.area("样例县").nearest())
                .containsExactly(new NamedCode("990000", "样例省"), new NamedCode("990100", "样例市"));
        assertThat(explanations.indicator("指标r").only()).contains(new NamedCode("r", "指标r"));
    }
}
