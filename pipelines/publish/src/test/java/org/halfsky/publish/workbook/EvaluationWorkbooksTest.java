package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.halfsky.publish.evaluation.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a workbook, read back and held against the release. */
class EvaluationWorkbooksTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final ReleaseArea AREA = InventedRelease.PREFECTURE;
    private static final int YEARS = 11;

    @TempDir
    private static Path folder;

    private final InventedRelease release = new InventedRelease(CATALOG);
    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void write() {
        new EvaluationWorkbooks()
                .write(
                        new Evaluations(
                                        CATALOG,
                                        EvaluationSettings.defaults(),
                                        new InventedRelease(CATALOG),
                                        new Cover(ZoneId.of("Asia/Shanghai"), null))
                                .of(AREA),
                        folder);
    }

    @BeforeEach
    void open() throws IOException {
        workbook = Printed.open(folder.resolve(EvaluationWorkbooks.fileName(AREA)));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void holdsTheSheetsInTheirOrder() {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(each -> names.add(each.getSheetName()));

        assertThat(names)
                .containsExactly(
                        "封面",
                        "目录",
                        "领导摘要",
                        "总体达标情况",
                        "分领域达标率",
                        "妇女指标达标明细",
                        "儿童指标达标明细",
                        "未达标指标清单",
                        "数据缺失与不可监测清单",
                        "报表报送情况",
                        "分县达标矩阵",
                        "分县指标值",
                        "分县分领域达标率",
                        "分县对照图",
                        "历年数据",
                        "城乡与性别差距",
                        "与全省全国比较",
                        "各级规划目标对照",
                        "目标实现程度与进展",
                        "基期终期对照图",
                        "重点难点指标",
                        "重点难点折线图",
                        "小样本提示",
                        "审核与修订",
                        "数据来源",
                        "来源文件",
                        "指标解释");
    }

    @Test
    void printsEveryTargetAsItWasJudged() {
        assertDetail("妇女指标达标明细", "CN-W-2011");
        assertDetail("儿童指标达标明细", "CN-C-2011");
    }

    private void assertDetail(String sheet, String plan) {
        List<AttainmentRow> expected = attainment(AREA, plan);
        List<Row> printed = Printed.numbered(workbook, sheet);
        assertThat(printed).hasSameSizeAs(expected);
        List<AttainmentRow> province = attainment(InventedRelease.PROVINCE, plan);
        for (int at = 0; at < expected.size(); at++) {
            AttainmentRow target = expected.get(at);
            Row row = printed.get(at);
            assertThat(Printed.held(row, 6, 8))
                    .as(target.targetCode())
                    .isEqualTo(
                            Printed.expected(Arrays.asList(target.baseValue(), target.midValue(), target.endValue())));
            if (target.targetValue() != null) {
                assertThat(Printed.held(row, 9)).isEqualTo(Printed.expected(target.targetValue()));
            }
            assertThat(Printed.held(row, 10)).isEqualTo(Printed.expected(target.gap()));
            assertThat(Printed.held(row, 11)).isEqualTo(Wording.verdict(target.verdict()));
            assertThat(Printed.held(row, 12)).isEqualTo(Printed.expected(target.firstMetYear()));
            assertThat(Printed.held(row, 13))
                    .isEqualTo(Printed.expected(province.get(at).endValue()));
        }
    }

    private List<AttainmentRow> attainment(ReleaseArea area, String plan) {
        return release.attainment(area.code()).stream()
                .filter(each -> each.planCode().equals(plan))
                .toList();
    }

    @Test
    void listsExactlyTheTargetsThatFellShort() {
        List<AttainmentRow> expected =
                verdicts(Set.of(Verdict.NOT_MET, Verdict.NEARLY_MET, Verdict.QUALITATIVE_NOT_DONE));
        List<Row> printed = Printed.numbered(workbook, "未达标指标清单");
        assertThat(printed).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            AttainmentRow target = expected.get(at);
            assertThat(Arrays.asList(
                            Printed.held(printed.get(at), 6),
                            Printed.held(printed.get(at), 8),
                            Printed.held(printed.get(at), 9)))
                    .isEqualTo(Printed.expected(Arrays.asList(
                            target.endValue(), target.gap(), Printed.minus(target.endValue(), target.baseValue()))));
        }
    }

    @Test
    void listsExactlyTheTargetsThatCouldNotBeJudged() {
        List<AttainmentRow> expected = verdicts(Set.of(Verdict.MISSING, Verdict.NOT_MONITORABLE));

        List<Row> printed = Printed.numbered(workbook, "数据缺失与不可监测清单");

        assertThat(printed)
                .extracting(row -> Printed.held(row, 5))
                .isEqualTo(expected.stream()
                        .map(each -> (Object) Wording.verdict(each.verdict()))
                        .toList());
        assertThat(printed).extracting(row -> Printed.held(row, 6)).doesNotContain("");
    }

    private List<AttainmentRow> verdicts(Set<Verdict> verdicts) {
        return release.attainment(AREA.code()).stream()
                .filter(each -> verdicts.contains(each.verdict()))
                .toList();
    }

    @Test
    void printsCountsAndBothRatesWithNumeratorAndDenominator() {
        List<SummaryRow> expected = new ArrayList<>();
        for (String plan : List.of("CN-W-2011", "CN-C-2011")) {
            List<SummaryRow> rows = release.summary(AREA.code()).stream()
                    .filter(each -> each.planCode().equals(plan))
                    .toList();
            expected.addAll(rows.subList(1, rows.size()));
            expected.add(rows.get(0));
        }
        List<Row> printed = Printed.counted(workbook, "分领域达标率").stream()
                .filter(each -> each.getCell(16) != null)
                .toList();
        assertThat(printed).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            assertThat(Printed.held(printed.get(at), 1, 16)).isEqualTo(Printed.drawn(figures(expected.get(at))));
        }
    }

    private static List<@Nullable Number> figures(SummaryRow row) {
        return Arrays.asList(
                row.total(),
                row.monitorable(),
                row.met(),
                row.metEarly(),
                row.nearlyMet(),
                row.notMet(),
                row.missing(),
                row.notMonitorable(),
                row.qualitativeDone(),
                row.qualitativeNotDone(),
                row.met() + row.metEarly(),
                row.monitorable(),
                row.rateMonitorablePct(),
                row.met() + row.metEarly() + row.qualitativeDone(),
                row.total(),
                row.rateAllPct());
    }

    @Test
    void setsTheAreasBelowBesideTheWhole() {
        List<Row> printed = Printed.counted(workbook, "总体达标情况");

        assertThat(printed.subList(0, 7))
                .extracting(row -> Printed.held(row, 0))
                .containsExactly("枣庄市", "　其中：市中区", "　其中：薛城区", "　其中：峄城区", "　其中：台儿庄区", "　其中：山亭区", "　其中：滕州市");
    }

    @Test
    void printsEveryValueOfEveryYearAndADashWhereThereIsNone() {
        Map<String, BigDecimal> expected = new HashMap<>();
        for (ValueRow value : release.values(AREA.code())) {
            String name = CATALOG.indicator(value.indicatorCode()).orElseThrow().name();
            expected.put(name + Wording.breakdown(value.breakdown()) + value.year(), value.value());
        }
        int figures = 0;
        for (Row row : Printed.numbered(workbook, "历年数据")) {
            for (int year = 0; year < YEARS; year++) {
                String key = Printed.held(row, 2) + "" + Printed.held(row, 3) + (2010 + year);
                assertThat(Printed.held(row, 5 + year)).as(key).isEqualTo(Printed.expected(expected.get(key)));
                figures += expected.containsKey(key) ? 1 : 0;
            }
        }
        assertThat(figures).isEqualTo(expected.size());
    }

    @Test
    void printsWhichFormsCameIn() {
        List<Row> printed = Printed.numbered(workbook, "报表报送情况");
        List<CompletenessRow> expected = release.completeness(AREA.code());

        assertThat(printed).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            CompletenessRow row = expected.get(at);
            assertThat(Printed.held(printed.get(at), 0, 6))
                    .isEqualTo(Printed.expected(List.of(
                            row.year(),
                            row.expected(),
                            row.received(),
                            row.missing(),
                            row.late(),
                            row.missing() - row.late(),
                            row.nilConfirmed())));
        }
        assertThat(Printed.held(printed.get(2), 7)).isEqualTo("应报未报");
    }
}
