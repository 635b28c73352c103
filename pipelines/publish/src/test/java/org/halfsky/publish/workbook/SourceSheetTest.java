package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From every figure to the cell it came from, and back. */
class SourceSheetTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final int FIRST_FIGURE = 5;
    private static final int FIRST_SOURCE = 4;
    private static final int YEARS = 11;

    @TempDir
    private static Path folder;

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
    void namesTheCellOrTheAreasBehindEveryFigure() {
        List<Row> figures = Printed.numbered(workbook, "历年数据");
        List<Row> sources = Printed.numbered(workbook, "数据来源");
        assertThat(sources).hasSameSizeAs(figures).isNotEmpty();
        for (int at = 0; at < figures.size(); at++) {
            for (int year = 0; year < YEARS; year++) {
                Object figure = Printed.held(figures.get(at), FIRST_FIGURE + year);
                String source = (String) Printed.held(sources.get(at), FIRST_SOURCE + year);
                if (figure.equals("—")) {
                    assertThat(source).isEqualTo("—");
                } else {
                    assertThat(source).matches("\\[\\d+]D%d|汇总6/6".formatted(10 + year));
                }
            }
        }
    }

    @Test
    void listsTheFilesUnderTheirNumbers() {
        List<Row> files = Printed.numbered(workbook, "来源文件");
        assertThat(files).hasSize(YEARS);
        assertThat(Printed.held(files.get(0), 0, 4))
                .containsExactly(1.0, "监测表2010.xlsx", "妇女", "2021年6月15日", "20210610T093000-000000002010");
    }

    @Test
    void leadsFromAFigureToItsSourceAndBack() {
        assertLeadsToTheSameSeries("历年数据", 2, "数据来源", 1);
        assertLeadsToTheSameSeries("数据来源", 1, "历年数据", 2);
        assertLeadsToTheSameSeries("妇女指标达标明细", 3, "数据来源", 1);
        assertLeadsToTheSameSeries("未达标指标清单", 4, "数据来源", 1);
        assertLeadsToTheSameSeries("分县指标值", 2, "数据来源", 1);
    }

    private void assertLeadsToTheSameSeries(String from, int column, String to, int nameColumn) {
        int links = 0;
        for (XSSFHyperlink link : Printed.sheet(workbook, from).getHyperlinkList()) {
            CellReference place = new CellReference(link.getLocation());
            assertThat(place.getSheetName()).isEqualTo(to);
            Row target = Printed.sheet(workbook, to).getRow(place.getRow());
            Row source = Printed.sheet(workbook, from).getRow(link.getFirstRow());
            assertThat(link.getFirstColumn()).isZero();
            assertThat((String) Printed.held(source, column)).startsWith((String) Printed.held(target, nameColumn));
            links++;
        }
        assertThat(links).as(from).isPositive();
    }

    @Test
    void setsOldAndNewValuesSideBySide() {
        Row revised = Printed.numbered(workbook, "审核与修订").get(1);
        assertThat(Printed.held(revised, 5)).isEqualTo(12.34);
        assertThat(Printed.held(revised, 7))
                .isEqualTo("原：初报.xlsx 妇女!D17（2021年6月15日收到）\n现：更正.xlsx 妇女!D18（2021年6月15日收到）");
        assertThat(Printed.held(revised, 8)).isEqualTo("重报更正，以后报的为准");
    }
}
