package org.halfsky.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.halfsky.warehouse.evaluate.Star;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small evaluation, written as Parquet and asked from there. */
class ParquetReleaseIT {

    private static final AreaCode PREFECTURE = new AreaCode("990100");

    private final Star star = Star.invented()
            .county("990101")
            .count("B-HLT-001")
            .count("B-HLT-002")
            .rate("W-HLT-002", "1/10万", "100000", "B-HLT-002", "B-HLT-001")
            .plan("P", "990000", 2010, 2020)
            .target("P-1", "P", "W-HLT-002", "at_most 20")
            .target("P-2", "P", null, "qualitative #教育")
            .reports("""
                    990101 B-HLT-001 2020 20000
                    990101 B-HLT-002 2020 2
                    990101 W-HLT-002 2020 10.1
                    """);

    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws SQLException {
        new ParquetExport(star.evaluate().connection()).export(folder);
    }

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void answersFromTheParquetAlone() {
        try (ReleaseQueries release = ParquetRelease.open(folder)) {
            assertThat(release.dataCutOff().toInstant())
                    .isEqualTo(OffsetDateTime.parse("2021-03-05T09:30:00+08:00").toInstant());
            assertThat(release.newestYear()).isEqualTo(2020);
            assertThat(release.areas())
                    .containsExactly(
                            new ReleaseArea(AreaCode.NATION, "全国", AreaLevel.NATION, null),
                            new ReleaseArea(new AreaCode("990000"), "样例省", AreaLevel.PROVINCE, AreaCode.NATION),
                            new ReleaseArea(PREFECTURE, "样例市", AreaLevel.PREFECTURE, new AreaCode("990000")),
                            new ReleaseArea(new AreaCode("990101"), "县990101", AreaLevel.COUNTY, PREFECTURE));
        }
    }

    @Test
    void givesValuesWithTheirOperands() {
        try (ReleaseQueries release = ParquetRelease.open(folder)) {
            assertThat(release.values(PREFECTURE)).hasSize(3);
            assertThat(release.values(PREFECTURE).get(2))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(new ValueRow(
                            PREFECTURE,
                            new IndicatorCode("W-HLT-002"),
                            2020,
                            Breakdown.TOTAL,
                            BigDecimal.TEN,
                            null,
                            BigDecimal.TEN,
                            new BigDecimal(2),
                            new BigDecimal(20000),
                            "computed",
                            new BigDecimal(100),
                            null));
        }
    }

    @Test
    void namesTheCellsBehindReportedFigures() {
        try (ReleaseQueries release = ParquetRelease.open(folder)) {
            assertThat(release.sources(new AreaCode("990101")))
                    .extracting(
                            each -> each.indicator().value(),
                            each -> each.year(),
                            each -> each.value().stripTrailingZeros().toPlainString())
                    .containsExactly(
                            tuple("B-HLT-001", 2020, "20000"),
                            tuple("B-HLT-002", 2020, "2"),
                            tuple("W-HLT-002", 2020, "10.1"));
            assertThat(release.sources(PREFECTURE)).isEmpty();
            assertThat(release.partCounts(PREFECTURE)).containsEntry(2020, 1);
            assertThat(release.revisions(new AreaCode("990101"))).isEmpty();
        }
    }

    @Test
    void givesDegreesOfAttainment() {
        try (ReleaseQueries release = ParquetRelease.open(folder)) {
            assertThat(release.progress(PREFECTURE))
                    .extracting("targetCode", "year", "degreePct", "progressPct", "outlook")
                    .containsExactly(tuple("P-1", 2020, new BigDecimal("100.00"), null, null));
            assertThat(release.domainScores(PREFECTURE))
                    .extracting("domain", "targets", "scored", "scorePct")
                    .containsExactly(
                            tuple("全部", 1, 1, new BigDecimal("100.00")), tuple("健康", 1, 1, new BigDecimal("100.00")));
            assertThat(release.against(PREFECTURE)).isEmpty();
        }
    }

    @Test
    void givesVerdictsAndTheirSummary() {
        try (ReleaseQueries release = ParquetRelease.open(folder)) {
            assertThat(release.attainment(PREFECTURE))
                    .extracting("targetCode", "verdict", "firstMetYear", "governing")
                    .containsExactly(tuple("P-1", Verdict.MET, 2020, true), tuple("P-2", Verdict.MISSING, null, true));
            assertThat(release.summary(PREFECTURE))
                    .extracting(SummaryRow::domain, SummaryRow::total, SummaryRow::met, SummaryRow::rateAllPct)
                    .containsExactly(
                            tuple("全部", 2, 1, new BigDecimal("50.00")),
                            tuple("健康", 1, 1, new BigDecimal("100.00")),
                            tuple("教育", 1, 0, new BigDecimal("0.00")));
            assertThat(release.completeness(PREFECTURE)).isEmpty();
        }
    }

    @Test
    void writesTheSameBytesForTheSameRows(@TempDir Path again) throws Exception {
        new ParquetExport(star.evaluate().connection()).export(again);
        for (PublishedTable table : PublishedTable.values()) {
            String file = table.published() + "/" + table.published() + ".parquet";
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void saysWhichTableIsMissing() throws Exception {
        Path file = folder.resolve("finding").resolve("finding.parquet");
        Files.delete(file);
        assertThatThrownBy(() -> ParquetRelease.open(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": expected a table of the release");
    }

    @Test
    void carriesTheMeaningOfEveryColumn() {
        assertThat(star.query(
                        "select decode(key), decode(value) from parquet_kv_metadata('%s') where decode(key) = 'coverage_pct'"
                                .formatted(folder.resolve("indicator_area_year/indicator_area_year.parquet"))))
                .containsExactly("coverage_pct Share of the direct parts that gave all operands");
    }
}
