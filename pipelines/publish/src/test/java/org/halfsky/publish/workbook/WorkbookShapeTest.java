package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.sheet.TextWidth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

/** What offices expect of a workbook beyond its figures, and what makes programs ask whether to repair it. */
class WorkbookShapeTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String NOTICE = "演示数据，均为虚构";

    private static final Evaluations EVALUATIONS = new Evaluations(
            CATALOG, EvaluationSettings.defaults(), new InventedRelease(CATALOG), new Cover(CHINA, NOTICE));

    @TempDir
    private static Path folder;

    @TempDir
    private Path elsewhere;

    private final InventedRelease release = new InventedRelease(CATALOG);

    @BeforeAll
    static void write() {
        new EvaluationWorkbooks().write(EVALUATIONS.of(InventedRelease.PREFECTURE), folder);
        new EvaluationWorkbooks().write(EVALUATIONS.of(InventedRelease.COUNTY), folder);
    }

    private static Path file(ReleaseArea area) {
        return folder.resolve(EvaluationWorkbooks.fileName(area));
    }

    private static XSSFWorkbook open(ReleaseArea area) throws IOException {
        return Printed.open(file(area));
    }

    @Test
    void isNamedAfterItsArea() {
        assertThat(file(InventedRelease.COUNTY)).hasFileName("370481_滕州市_终期评估.xlsx");
    }

    @Test
    void isTheSameByteForByteWhenWrittenAgain() {
        assertThat(new EvaluationWorkbooks().write(EVALUATIONS.of(InventedRelease.PREFECTURE), elsewhere))
                .hasSameBinaryContentAs(file(InventedRelease.PREFECTURE));
    }

    @Test
    void bearsNoTimeButThatOfItsData() throws IOException {
        try (ZipFile zip = new ZipFile(file(InventedRelease.COUNTY).toFile());
                XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            assertThat(zip.stream()).allSatisfy(each -> {
                assertThat(each.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 2, 0, 0));
                assertThat(each.getExtra()).isNull();
            });
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(release.dataCutOff().toInstant());
            assertThat(workbook.getProperties().getCoreProperties().getModified())
                    .isEqualTo(release.dataCutOff().toInstant());
        }
    }

    @Test
    void holdsNoFormulaNoMacroAndNoLinkToAnotherFile() throws IOException {
        try (ZipFile zip = new ZipFile(file(InventedRelease.PREFECTURE).toFile());
                XSSFWorkbook workbook = open(InventedRelease.PREFECTURE)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
                    }
                }
            }
            assertThat(zip.stream().map(ZipEntry::getName))
                    .noneMatch(each -> each.contains("vba") || each.contains("externalLink"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("externalReference");
        }
    }

    @Test
    void givesNoProgramAReasonToRepairIt() throws IOException {
        assertThat(RepairReasons.of(file(InventedRelease.PREFECTURE))).isEmpty();
        assertThat(RepairReasons.of(file(InventedRelease.COUNTY))).isEmpty();
        try (XSSFWorkbook workbook = open(InventedRelease.PREFECTURE)) {
            assertThat(workbook.getNumCellStyles()).isLessThan(500);
        }
    }

    @Test
    void printsOnA4OnePageWideWithPageNumbers() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight())
                        .isEqualTo((short) (sheet.getSheetName().equals("领导摘要") ? 1 : 0));
                assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
            }
        }
    }

    @Test
    void holdsTheHeadOfLongTables() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            for (String name :
                    List.of("妇女指标达标明细", "儿童指标达标明细", "未达标指标清单", "数据缺失与不可监测清单", "历年数据", "与全省全国比较", "重点难点指标", "指标解释")) {
                XSSFSheet sheet = Printed.sheet(workbook, name);
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat(sheet.getRepeatingRows()).as(name).isNotNull();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).as(name).isTrue();
            }
        }
    }

    /** Where there is no table, too: a sheet of one narrow column would cut its own title. */
    @Test
    void hasRoomForEveryTitle() throws IOException {
        for (ReleaseArea area : List.of(InventedRelease.PREFECTURE, InventedRelease.COUNTY)) {
            try (XSSFWorkbook workbook = open(area)) {
                for (Sheet sheet : workbook) {
                    Cell first = Objects.requireNonNull(firstText(sheet));
                    short points = workbook.getFontAt(first.getCellStyle().getFontIndex())
                            .getFontHeightInPoints();
                    assertThat(TextWidth.lines(first.getStringCellValue(), width(sheet, first), points))
                            .as("%s of %s", sheet.getSheetName(), area.name())
                            .isEqualTo(1);
                }
            }
        }
    }

    private static @Nullable Cell firstText(Sheet sheet) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getCellType() == CellType.STRING) {
                return first;
            }
        }
        return null;
    }

    /** In units of column width, of the cells that it is merged with, too. */
    private static double width(Sheet sheet, Cell cell) {
        int last = sheet.getMergedRegions().stream()
                .filter(each -> each.isInRange(cell))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(cell.getColumnIndex());
        int width = 0;
        for (int column = cell.getColumnIndex(); column <= last; column++) {
            width += sheet.getColumnWidth(column);
        }
        return width / 256.0;
    }

    @Test
    void callsEveryTableByAName() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.PREFECTURE)) {
            assertThat(workbook.getAllNames().stream()
                            .filter(each -> each.getSheetIndex() < 0)
                            .map(Name::getNameName))
                    .contains(
                            "总体达标情况_妇女",
                            "总体达标情况_儿童",
                            "分领域达标率_妇女",
                            "分领域实现程度_儿童",
                            "妇女指标达标明细",
                            "未达标指标清单",
                            "历年数据",
                            "数据来源",
                            "来源文件",
                            "修订记录")
                    .doesNotHaveDuplicates();
            for (Sheet sheet : workbook) {
                CellRangeAddress head = sheet.getRepeatingRows();
                if (head != null) {
                    assertThat(named(workbook, sheet.getSheetName()))
                            .satisfies(each ->
                                    assertThat(each.getFirstCell().getRow()).isEqualTo(head.getFirstRow()))
                            .satisfies(each ->
                                    assertThat(each.getLastCell().getRow()).isGreaterThan(head.getLastRow()));
                }
            }
            assertThat(named(workbook, "历年数据").getLastCell().getRow())
                    .isEqualTo(Printed.numbered(workbook, "历年数据").size() + 2);
        }
    }

    private static AreaReference named(XSSFWorkbook workbook, String name) {
        Name found = workbook.getName(name);
        assertThat(found).as(name).isNotNull();
        AreaReference cells = new AreaReference(found.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        assertThat(cells.getFirstCell().getSheetName()).isEqualTo(name);
        return cells;
    }

    @Test
    void keepsThePointsOfItsChartsInTheFile() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.PREFECTURE)) {
            List<XSSFChart> charts =
                    Printed.sheet(workbook, "分领域达标率").createDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(4);
            assertThat(points(charts.get(0), 0)).isEqualTo(rates("CN-W-2011"));
            assertThat(points(charts.get(2), 0)).isEqualTo(rates("CN-C-2011"));
            CTBarSer bars = bars(charts.get(0), 1);
            assertThat(bars.getCat().getStrRef().getStrCache().sizeOfPtArray()).isEqualTo(7);
            assertThat(bars.getSpPr().isSetSolidFill()).isTrue();
        }
    }

    /** Any text, a dash too, would be drawn as 0. */
    @Test
    void drawsNothingButFiguresAndGaps() throws IOException {
        int read = 0;
        try (XSSFWorkbook workbook = open(InventedRelease.PREFECTURE)) {
            for (Sheet sheet : workbook) {
                XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                for (XSSFChart chart : drawing == null ? List.<XSSFChart>of() : drawing.getCharts()) {
                    for (CellRangeAddress range : drawn(chart)) {
                        for (CellAddress each : range) {
                            assertThat(sheet.getRow(each.getRow())
                                            .getCell(each.getColumn())
                                            .getCellType())
                                    .as("%s %s", sheet.getSheetName(), each)
                                    .isIn(CellType.NUMERIC, CellType.BLANK);
                            read++;
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static List<CellRangeAddress> drawn(XSSFChart chart) {
        List<CTNumDataSource> sources = new ArrayList<>();
        for (CTBarChart each : chart.getCTChart().getPlotArea().getBarChartArray()) {
            each.getSerList().forEach(series -> sources.add(series.getVal()));
        }
        for (CTLineChart each : chart.getCTChart().getPlotArea().getLineChartArray()) {
            each.getSerList().forEach(series -> sources.add(series.getVal()));
        }
        return sources.stream()
                .map(each -> new AreaReference(each.getNumRef().getF(), SpreadsheetVersion.EXCEL2007))
                .map(each -> new CellRangeAddress(
                        each.getFirstCell().getRow(),
                        each.getLastCell().getRow(),
                        each.getFirstCell().getCol(),
                        each.getLastCell().getCol()))
                .toList();
    }

    private static CTBarSer bars(XSSFChart chart, int series) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(series);
    }

    private static List<Double> points(XSSFChart chart, int series) {
        List<Double> points = new ArrayList<>();
        for (CTNumVal point :
                bars(chart, series).getVal().getNumRef().getNumCache().getPtArray()) {
            points.add(Double.valueOf(point.getV()));
        }
        return points;
    }

    private List<Double> rates(String plan) {
        return release.summary(InventedRelease.PREFECTURE.code()).stream()
                .filter(each -> each.planCode().equals(plan) && !each.domain().equals(SummaryRow.ALL_DOMAINS))
                .map(SummaryRow::rateMonitorablePct)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    @Test
    void saysOnTheCoverAndOnEveryPrintedPageWhatTheReaderMustKnow() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            assertThat(textsOf(workbook.getSheet("封面"))).contains(NOTICE);
            for (Sheet sheet : workbook) {
                assertThat(sheet.getHeader().getCenter()).endsWith(NOTICE);
            }
        }
    }

    @Test
    void saysNothingWhereThereIsNoNotice() throws IOException {
        Path file = new EvaluationWorkbooks()
                .write(
                        new Evaluations(CATALOG, EvaluationSettings.defaults(), release, new Cover(CHINA, null))
                                .of(InventedRelease.COUNTY),
                        elsewhere);
        try (XSSFWorkbook workbook = Printed.open(file)) {
            assertThat(workbook.getSheet("封面").getHeader().getCenter()).isEmpty();
        }
    }

    @Test
    void statesOnTheCoverHowTheEvaluationWasDone() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            assertThat(textsOf(workbook.getSheet("封面")))
                    .contains(
                            "滕州市",
                            "（2011—2020年）",
                            "滕州市（行政区划代码370481，县级）",
                            "基期2010年，中期2015年，终期2020年",
                            "2021年6月15日（收到本地区及所属地区最新一份报表的日期）");
        }
    }

    @Test
    void leavesPlansThatStillRunOutOfWhatWasAttained() throws IOException {
        AreaEvaluation ended = EVALUATIONS.of(InventedRelease.COUNTY);
        List<PlanEvaluation> plans = new ArrayList<>(ended.plans());
        PlanEvaluation one = plans.get(0);
        Plan running = new Plan("X", "某市妇女发展规划（2021—2030年）", "women", one.plan().area(), 2020, 2025, 2030);
        plans.add(new PlanEvaluation(running, true, one.summary(), one.neighbours(), one.results()));
        Path file = new EvaluationWorkbooks()
                .write(
                        new AreaEvaluation(
                                ended.area(),
                                ended.dataCutOff(),
                                ended.newestYear(),
                                plans,
                                ended.histories(),
                                ended.completeness(),
                                ended.parts(),
                                ended.details(),
                                ended.settings(),
                                null),
                        elsewhere);
        try (XSSFWorkbook workbook = Printed.open(file)) {
            assertThat(textsOf(workbook.getSheet("总体达标情况")))
                    .contains("中国妇女发展纲要（2011—2020年）")
                    .anyMatch(each -> each.contains("尚未到终期的规划不列入本表"))
                    .noneMatch(each -> each.contains("2021—2030年"));
        }
    }

    private static List<String> textsOf(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    @Test
    void saysSoWhereNoPlanHasBegun() throws IOException {
        Path file = new EvaluationWorkbooks()
                .write(
                        new Evaluations(
                                        CATALOG,
                                        EvaluationSettings.defaults(),
                                        new InventedRelease(CATALOG, 2010),
                                        new Cover(CHINA, null))
                                .of(InventedRelease.COUNTY),
                        elsewhere);
        try (XSSFWorkbook workbook = Printed.open(file)) {
            for (String name : List.of("分领域达标率", "妇女指标达标明细", "儿童指标达标明细")) {
                assertThat(textsOf(workbook.getSheet(name))).containsExactly(name, "本地区没有可评估的规划。");
            }
            assertThat(textsOf(workbook.getSheet("未达标指标清单"))).contains("（无）");
        }
    }

    @Test
    void linksEveryTableFromTheContents() throws IOException {
        try (XSSFWorkbook workbook = open(InventedRelease.COUNTY)) {
            assertThat(workbook.getSheet("目录").getHyperlinkList())
                    .extracting(each -> each.getAddress())
                    .containsExactly(
                            "'领导摘要'!A1",
                            "'总体达标情况'!A1",
                            "'分领域达标率'!A1",
                            "'妇女指标达标明细'!A1",
                            "'儿童指标达标明细'!A1",
                            "'未达标指标清单'!A1",
                            "'数据缺失与不可监测清单'!A1",
                            "'报表报送情况'!A1",
                            "'分县达标矩阵'!A1",
                            "'分县指标值'!A1",
                            "'分县分领域达标率'!A1",
                            "'分县对照图'!A1",
                            "'历年数据'!A1",
                            "'城乡与性别差距'!A1",
                            "'与全省全国比较'!A1",
                            "'各级规划目标对照'!A1",
                            "'目标实现程度与进展'!A1",
                            "'基期终期对照图'!A1",
                            "'重点难点指标'!A1",
                            "'重点难点折线图'!A1",
                            "'小样本提示'!A1",
                            "'审核与修订'!A1",
                            "'数据来源'!A1",
                            "'来源文件'!A1",
                            "'指标解释'!A1");
        }
    }
}
