package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.CatalogOfPlans;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.evaluation.DepartmentEvaluation;
import org.halfsky.publish.evaluation.Evaluations;
import org.halfsky.publish.evaluation.InventedRelease;
import org.halfsky.publish.evaluation.TargetResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one department answers for, in all areas. */
class DepartmentWorkbooksTest {

    private static final Catalog CATALOG = CatalogOfPlans.read();
    private static final Evaluations EVALUATIONS = new Evaluations(
            CATALOG,
            EvaluationSettings.defaults(),
            new InventedRelease(CATALOG),
            new Cover(ZoneId.of("Asia/Shanghai"), null));
    private static final DepartmentEvaluation HEALTH = EVALUATIONS.departments(InventedRelease.PROVINCE).stream()
            .filter(each -> each.department().equals("卫生健康委"))
            .findFirst()
            .orElseThrow();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        new DepartmentWorkbooks().write(HEALTH, folder);
    }

    private static Path file() {
        return folder.resolve("370000_山东省_卫生健康委_部门摘要.xlsx");
    }

    @Test
    void isForTheDepartmentsOfTheProvince() {
        assertThat(EVALUATIONS.areasOfDepartments()).containsExactly(InventedRelease.PROVINCE);
        assertThat(EVALUATIONS.departments(InventedRelease.PROVINCE))
                .extracting(DepartmentEvaluation::department)
                .contains("卫生健康委", "教育局", "组织部")
                .doesNotContain("卫生健康委(疾控)", "教育厅(局)")
                .doesNotHaveDuplicates();
    }

    @Test
    void printsEveryTargetOfTheDepartment() throws IOException {
        try (XSSFWorkbook workbook = Printed.open(file())) {
            List<Row> printed = Printed.numbered(workbook, "指标达标情况");
            assertThat(printed).hasSameSizeAs(HEALTH.results()).isNotEmpty();
            for (int at = 0; at < printed.size(); at++) {
                TargetResult result = HEALTH.results().get(at);
                assertThat(Printed.held(printed.get(at), 5, 7))
                        .isEqualTo(Printed.expected(Arrays.asList(
                                result.row().baseValue(),
                                result.row().midValue(),
                                result.row().endValue())));
            }
        }
    }

    @Test
    void printsTheValueOfEveryAreaBelowInTheirOrder() throws IOException {
        try (XSSFWorkbook workbook = Printed.open(file())) {
            assertThat(Printed.texts(workbook, "分地区终期值1", "").subList(2, 12))
                    .containsExactly(
                            "地区", "山东省", "　枣庄市", "　　市中区", "　　薛城区", "　　峄城区", "　　台儿庄区", "　　山亭区", "　　滕州市", "　东营市");
            assertThat(Printed.texts(workbook, "分地区终期值2", "责任部门"))
                    .containsExactly(
                            "责任部门：卫生健康委　　第9—16项，共%d项".formatted(HEALTH.results().size()));
            Row county = Printed.sheet(workbook, "分地区终期值1").getRow(10);
            for (int at = 0; at < 8; at++) {
                AttainmentRow row = HEALTH.results()
                        .get(at)
                        .in(InventedRelease.COUNTY.code())
                        .orElseThrow();
                assertThat(Printed.held(county, 1 + at))
                        .isEqualTo(row.endValue() == null ? row.verdict().symbol() : Printed.expected(row.endValue()));
            }
        }
    }

    /** With 136 counties every one of them is several pages long. */
    @Test
    void holdsTheHeadOfEveryTable() throws IOException {
        try (XSSFWorkbook workbook = Printed.open(file())) {
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(1 + (HEALTH.results().size() + 7) / 8);
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(workbook.getName(sheet.getSheetName())).isNotNull();
            }
        }
    }

    @Test
    void givesNoProgramAReasonToRepairIt() throws IOException {
        assertThat(RepairReasons.of(file())).isEmpty();
    }
}
