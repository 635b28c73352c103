package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.IntervalRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.StandingRow;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;

/** Every figure that is put beside others, read back and held against the release. */
class ComparisonSheetsTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final ReleaseArea AREA = InventedRelease.PREFECTURE;
    private static final int FIRST_PART = 4;

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
        new EvaluationWorkbooks().write(evaluations.of(AREA), folder);
        new EvaluationWorkbooks().write(evaluations.of(InventedRelease.COUNTY), folder);
    }

    @BeforeEach
    void open() throws IOException {
        workbook = Printed.open(folder.resolve(EvaluationWorkbooks.fileName(AREA)));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private List<ReleaseArea> parts() {
        return release.areas().stream()
                .filter(each -> AREA.code().equals(each.parent()))
                .toList();
    }

    @Test
    void showsEveryVerdictOfEveryPartAsASign() {
        List<AttainmentRow> own = release.attainment(AREA.code());
        List<Row> printed = Printed.numbered(workbook, "分县达标矩阵");
        assertThat(printed).hasSameSizeAs(own);
        for (int part = 0; part < parts().size(); part++) {
            List<AttainmentRow> rows = release.attainment(parts().get(part).code());
            for (int at = 0; at < own.size(); at++) {
                assertThat(Printed.held(printed.get(at), FIRST_PART + part))
                        .isEqualTo(rows.get(at).verdict().symbol());
            }
        }
    }

    @Test
    void countsThePartsThatMetATarget() {
        Row first = Printed.numbered(workbook, "分县达标矩阵").get(0);
        List<Verdict> verdicts = parts().stream()
                .map(each -> release.attainment(each.code()).get(0).verdict())
                .toList();
        long met = verdicts.stream()
                .filter(each -> each == Verdict.MET || each == Verdict.MET_EARLY)
                .count();
        long judged = verdicts.stream()
                .filter(each -> each != Verdict.MISSING && each != Verdict.NOT_MONITORABLE)
                .count();
        assertThat(Printed.held(first, FIRST_PART + parts().size(), FIRST_PART + parts().size() + 1))
                .containsExactly((double) met, (double) judged);
    }

    @Test
    void printsTheValueOfEveryPart() {
        List<AttainmentRow> own = release.attainment(AREA.code()).stream()
                .filter(each -> each.indicatorCode() != null)
                .toList();
        List<Row> printed = Printed.numbered(workbook, "分县指标值");
        assertThat(printed).hasSameSizeAs(own);
        for (int at = 0; at < own.size(); at++) {
            String target = own.get(at).targetCode();
            List<Number> expected = new ArrayList<>();
            expected.add(own.get(at).endValue());
            for (ReleaseArea part : parts()) {
                expected.add(release.attainment(part.code()).stream()
                        .filter(each -> each.targetCode().equals(target))
                        .findFirst()
                        .orElseThrow()
                        .endValue());
            }
            assertThat(Printed.held(printed.get(at), FIRST_PART, FIRST_PART + parts().size()))
                    .isEqualTo(Printed.expected(expected));
        }
    }

    @Test
    void saysSoWhereAnAreaHasNoParts() throws IOException {
        try (XSSFWorkbook county = Printed.open(folder.resolve(EvaluationWorkbooks.fileName(InventedRelease.COUNTY)))) {
            for (String each : List.of("分县达标矩阵", "分县指标值", "分县分领域达标率", "分县对照图")) {
                assertThat(Printed.sheet(county, each).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("本地区没有下级评估地区。");
            }
        }
    }

    @Test
    void printsHowTheAreaStands() {
        List<StandingRow> expected = release.standings(AREA.code());
        List<Row> printed = Printed.numbered(workbook, "与全省全国比较");
        assertThat(printed).isNotEmpty().hasSizeLessThanOrEqualTo(expected.size());
        StandingRow first = expected.get(0);
        assertThat(Printed.held(printed.get(0), 5, 7))
                .containsExactly(
                        first.value().doubleValue(),
                        Objects.requireNonNull(first.changeFromBase()).doubleValue(),
                        "—");
        assertThat(Printed.held(printed.get(0), 12)).isEqualTo("3/6");
    }

    @Test
    void printsWhatASmallRateRestsOn() {
        IntervalRow expected = release.smallSamples(AREA.code()).get(0);
        Row printed = Printed.numbered(workbook, "小样本提示").get(0);
        assertThat(Printed.held(printed, 5, 12))
                .containsExactly(
                        12.5,
                        1.0,
                        8000.0,
                        Objects.requireNonNull(expected.lower()).doubleValue(),
                        Objects.requireNonNull(expected.upper()).doubleValue(),
                        "—",
                        "—",
                        "—");
    }

    @Test
    void neverLetsASendersTextBecomeAFormula() {
        Row printed = Printed.numbered(workbook, "审核与修订").get(0);
        assertThat(Printed.held(printed, 4)).isEqualTo("'=滕州市2020年监测表.xls");
    }

    @Test
    void drawsEveryMissedTargetAgainstItsLimit() {
        List<Row> printed = Printed.numbered(workbook, "重点难点折线图");
        assertThat(printed)
                .hasSize(Math.min(8, Printed.numbered(workbook, "重点难点指标").size()));
        List<XSSFChart> charts =
                Printed.sheet(workbook, "重点难点折线图").createDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(Math.min(8, printed.size())).isNotEmpty();
        assertThat(charts)
                .allSatisfy(each -> assertThat(each.getCTChart()
                                .getPlotArea()
                                .getValAxArray(0)
                                .getCrossBetween()
                                .getVal())
                        .as("the last point has room at its right")
                        .isEqualTo(STCrossBetween.BETWEEN));
        CTLineSer goal =
                charts.get(0).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1);
        assertThat(goal.getVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(11);
        assertThat(goal.getVal().getNumRef().getNumCache().getPtArray(0).getV())
                .isEqualTo(String.valueOf(Printed.held(
                        Objects.requireNonNull(
                                printed.get(0).getSheet().getRow(printed.get(0).getRowNum() + 1)),
                        4)));
    }
}
