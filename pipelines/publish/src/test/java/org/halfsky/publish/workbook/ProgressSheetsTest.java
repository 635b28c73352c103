package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.halfsky.publish.evaluation.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** How far the targets are attained, as the release says. */
class ProgressSheetsTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();

    @TempDir
    private static Path folder;

    private final InventedRelease release = new InventedRelease(CATALOG);
    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void write() {
        Evaluations evaluations = new Evaluations(
                CATALOG,
                EvaluationSettings.defaults(),
                new InventedRelease(CATALOG),
                new Cover(ZoneId.of("Asia/Shanghai"), null));
        new EvaluationWorkbooks().write(evaluations.of(InventedRelease.PREFECTURE), folder);
    }

    @BeforeEach
    void open() throws IOException {
        workbook = Printed.open(folder.resolve(EvaluationWorkbooks.fileName(InventedRelease.PREFECTURE)));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void printsDegreeAndProgressOfEveryTarget() {
        List<ProgressRow> expected = release.progress(InventedRelease.PREFECTURE.code());
        List<Row> printed = Printed.numbered(workbook, "目标实现程度与进展");
        assertThat(expected).isNotEmpty();
        for (int at = 0; at < expected.size(); at++) {
            ProgressRow row = expected.get(at);
            assertThat(Printed.held(printed.get(at), 4, 6))
                    .isEqualTo(Printed.expected(Arrays.asList(row.year(), row.baseValue(), row.value())));
            assertThat(Printed.held(printed.get(at), 8, 11))
                    .isEqualTo(Printed.expected(Arrays.asList(
                            row.degreePct(), row.progressPct(), row.plannedYearly(), row.achievedYearly())));
        }
    }

    @Test
    void printsTheScoresOfEveryDomainWithTheirCoverage() {
        List<DomainScoreRow> all = release.domainScores(InventedRelease.PREFECTURE.code());
        List<Row> printed = Printed.counted(workbook, "分领域达标率").stream()
                .filter(each -> each.getCell(7) == null)
                .toList();
        assertThat(printed).hasSameSizeAs(all);
        DomainScoreRow first = all.get(1);
        assertThat(Printed.held(printed.get(0), 1, 6))
                .isEqualTo(Printed.expected(Arrays.asList(
                        first.targets(),
                        first.scored(),
                        first.coveragePct(),
                        first.scorePct(),
                        first.progressScored(),
                        first.progressScorePct())));
        assertThat(Printed.held(printed.get(0), 0)).isEqualTo(first.domain());
    }

    @Test
    void setsThePlanAboveBesideTheOwnOne() {
        AboveRow expected = release.against(InventedRelease.PREFECTURE.code()).get(0);
        Row printed = Printed.numbered(workbook, "各级规划目标对照").get(0);
        assertThat(Printed.sheet(workbook, "各级规划目标对照").getRow(2).getCell(8).getStringCellValue())
                .isEqualTo("国家规划");
        assertThat(Printed.held(printed, 8, 10))
                .containsExactly(
                        Printed.expected(expected.targetValue()),
                        Printed.expected(expected.gap()),
                        Wording.verdict(expected.verdict()));
    }

    @Test
    void drawsFromBaseToEnd() {
        Row printed = Printed.numbered(workbook, "基期终期对照图").get(0);
        CTPlotArea plot = Printed.sheet(workbook, "基期终期对照图")
                .createDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea();
        CTBarSer span = plot.getBarChartArray(0).getSerArray(1);
        double base = (double) Printed.held(printed, 5);
        double end = (double) Printed.held(printed, 6);
        assertThat(Double.parseDouble(
                        span.getVal().getNumRef().getNumCache().getPtArray(0).getV()))
                .isEqualTo((double) Printed.held(printed, 9));
        assertThat((double) Printed.held(printed, 8)).isEqualTo(Math.min(base, end));
        assertThat(plot.getLineChartArray(0).getSerList())
                .allSatisfy(each -> assertThat(
                                each.getVal().getNumRef().getNumCache().sizeOfPtArray())
                        .isPositive())
                .allSatisfy(
                        each -> assertThat(each.getSpPr().getLn().isSetNoFill()).isTrue());
    }

    @Test
    void drawsEveryPartAgainstItsTarget() {
        CTPlotArea plot = Printed.sheet(workbook, "分县对照图")
                .createDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea();
        int parts = 6;
        assertThat(plot.getBarChartArray(0)
                        .getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .sizeOfPtArray())
                .isEqualTo(parts);
        assertThat(Objects.requireNonNull(plot.getLineChartArray(0).getSerArray(0))
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtCount()
                        .getVal())
                .isEqualTo(parts);
    }
}
