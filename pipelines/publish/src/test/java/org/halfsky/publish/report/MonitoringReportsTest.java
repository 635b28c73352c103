package org.halfsky.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;

class MonitoringReportsTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final Pattern COUNTED = Pattern.compile("(\\d+)项目标中，(\\d+)项可监测，(\\d+)项达到终期目标（其中(\\d+)项提前达标）");

    @TempDir
    Path folder;

    private static List<ReleaseArea> areas() {
        return List.of(InventedRelease.PROVINCE, InventedRelease.PREFECTURE, InventedRelease.COUNTY);
    }

    private Path write(ReleaseArea area, Path into) {
        return new MonitoringReports()
                .write(
                        new Evaluations(
                                        CATALOG,
                                        EvaluationSettings.defaults(),
                                        new InventedRelease(CATALOG),
                                        new Cover(ZoneId.of("Asia/Shanghai"), "演示数据，纯属虚构"))
                                .of(area),
                        into);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void saysHowManyTargetsWereMetLikeABulletin(ReleaseArea area) throws IOException {
        String text = text(write(area, folder));

        for (SummaryRow row : new InventedRelease(CATALOG)
                .summary(area.code()).stream()
                        .filter(each -> each.domain().equals(SummaryRow.ALL_DOMAINS))
                        .toList()) {
            assertThat(COUNTED.matcher(text).results().map(each -> each.group(0)))
                    .contains("%d项目标中，%d项可监测，%d项达到终期目标（其中%d项提前达标）"
                            .formatted(row.total(), row.monitorable(), row.met() + row.metEarly(), row.metEarly()));
            assertThat(text)
                    .contains("（%d/%d）".formatted(row.met() + row.metEarly(), row.monitorable()))
                    .contains("（%d/%d）".formatted(row.met() + row.metEarly() + row.qualitativeDone(), row.total()));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void saysWhichFiguresAreReportedAndWhichAreComputed(ReleaseArea area) throws IOException {
        assertThat(text(write(area, folder))).contains("有本级上报数的用本级上报数；没有的，率由分子合计除以分母合计计算，不作平均");
    }

    @ParameterizedTest
    @MethodSource("areas")
    void namesInEachDomainWhatWasNearlyMet(ReleaseArea area) throws IOException {
        long domains = new InventedRelease(CATALOG)
                .summary(area.code()).stream()
                        .filter(each -> !each.domain().equals(SummaryRow.ALL_DOMAINS) && each.nearlyMet() > 0)
                        .count();

        assertThat(domains).isPositive();
        assertThat(text(write(area, folder)).split("。基本达标的有", -1)).hasSize((int) domains + 1);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void numbersItsChaptersWithoutAHole(ReleaseArea area) throws IOException {
        try (XWPFDocument report = open(write(area, folder))) {
            List<String> numbers = report.getParagraphs().stream()
                    .filter(each -> ManuscriptStyles.HEADING.equals(each.getStyle()))
                    .map(each -> each.getText().substring(0, each.getText().indexOf('、')))
                    .toList();
            assertThat(numbers)
                    .hasSizeGreaterThan(4)
                    .startsWith("一", "二", "三", "四")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void listsEveryTargetInItsAnnex() throws IOException {
        try (XWPFDocument report = open(write(InventedRelease.COUNTY, folder))) {
            List<XWPFTable> annexes = report.getTables().stream()
                    .filter(each -> each.getRow(0).getCell(0).getText().equals("序号"))
                    .toList();
            assertThat(annexes).hasSize(2);
            assertThat(annexes.stream()
                            .mapToInt(each -> each.getNumberOfRows() - 1)
                            .sum())
                    .isEqualTo(new InventedRelease(CATALOG)
                            .attainment(InventedRelease.COUNTY.code())
                            .size());
            assertThat(annexes)
                    .allSatisfy(
                            each -> assertThat(each.getRow(0).isRepeatHeader()).isTrue());
        }
    }

    @Test
    void drawsItsChartsWithThePointsKept() throws IOException {
        try (XWPFDocument report = open(write(InventedRelease.PREFECTURE, folder))) {
            assertThat(report.getCharts()).hasSize(2).allSatisfy(MonitoringReportsTest::assertPointsKept);
        }
    }

    private static void assertPointsKept(XWPFChart chart) {
        CTNumData points = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getVal()
                .getNumRef()
                .getNumCache();
        assertThat(points.sizeOfPtArray()).isGreaterThan(2);
        assertThat(points.getPtArray())
                .allSatisfy(each ->
                        assertThat(new BigDecimal(each.getV())).isBetween(BigDecimal.ZERO, new BigDecimal(100)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void neverSaysPercentOfADifferenceOfPercentages(ReleaseArea area) throws IOException {
        String text = text(write(area, folder));

        assertThat(text).contains("个百分点").doesNotContainPattern("(提高|降低|相差)[\\d.]+[%‰]");
        assertThat(text).doesNotContain("null", "Optional", "E-", "E+");
    }

    @Test
    void givesTheSameBytesForTheSameRelease() throws Exception {
        Path first = write(InventedRelease.PREFECTURE, Files.createDirectory(folder.resolve("first")));
        Thread.sleep(1100); // long enough for a time stamp to differ
        Path second = write(InventedRelease.PREFECTURE, Files.createDirectory(folder.resolve("second")));

        assertThat(first).hasSameBinaryContentAs(second);
    }

    private static XWPFDocument open(Path file) throws IOException {
        return new XWPFDocument(Files.newInputStream(file));
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument report = open(file)) {
            return String.join(
                    "\n",
                    report.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }
}
