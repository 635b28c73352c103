package org.halfsky.app.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.app.template.Filling.CATALOG;
import static org.halfsky.app.template.Filling.TENGZHOU;
import static org.halfsky.app.template.Filling.THIS_YEAR;
import static org.halfsky.app.template.Filling.YEAR;
import static org.halfsky.app.template.Filling.open;
import static org.halfsky.app.template.Filling.owed;
import static org.halfsky.app.template.Filling.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.app.command.HalfskyCommand;
import org.halfsky.app.home.Home;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;
import org.halfsky.model.Statement;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.FormLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form checks while it is being filled in, and what is read from it; all figures are invented. */
class TemplateTest {

    private static final int TOLD = 5;

    @TempDir
    static Path home;

    @TempDir
    static Path files;

    private static Path blank;
    private static Path filled;

    @BeforeAll
    static void fillOneIn() throws Exception {
        blank = files.resolve("空表.xlsx");
        filled = files.resolve("报表.xlsx");
        Area area = CATALOG.area(TENGZHOU, YEAR).orElseThrow();
        try (Templates templates = Templates.open(new Home(home), CATALOG, CheckSettings.defaults())) {
            assertThat(templates.write(area, YEAR, blank)).isZero();
        }
        Filling.fill(blank, filled);
    }

    @Test
    void isAnsweredInOneSentenceAsLongAsItIsBlank() {
        ReadSubmission read = Filling.read(blank);

        assertThat(Filling.of(read, Statement.CURRENT_YEAR)).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("“空表.xlsx”的表中没有填写本年数据，未采用；请填写后重新报送，本期确无数据的，请在表上注明“零报告”");
        assertThat(read.account().rejected()).isEmpty();
    }

    @Test
    void confirmsThatThereIsNothingWhereTheWordsAreChosen() throws IOException {
        Path nothing = files.resolve("零报告.xlsx");
        try (XSSFWorkbook workbook = open(blank)) {
            for (String sheet : List.of("妇女", "儿童")) {
                for (Row row : workbook.getSheet(sheet)) {
                    if (row.getCell(0) != null && row.getCell(0).toString().startsWith("本表全部无数据的")) {
                        row.getCell(THIS_YEAR).setCellValue("零报告");
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(nothing)) {
                workbook.write(out);
            }
        }

        ReadSubmission read = Filling.read(nothing);

        assertThat(read.nilForms()).singleElement().satisfies(each -> {
            assertThat(each.area()).isEqualTo(TENGZHOU);
            assertThat(each.year()).isEqualTo(YEAR);
        });
        assertThat(read.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void answersEveryQualitativeTargetThatIsTicked() throws IOException {
        Path ticked = files.resolve("定性.xlsx");
        int targets = 0;
        try (XSSFWorkbook workbook = open(blank)) {
            for (String sheet : List.of("定性目标1", "定性目标2")) {
                for (DataValidation each : workbook.getSheet(sheet).getDataValidations()) {
                    CellRangeAddress at = each.getRegions().getCellRangeAddresses()[0];
                    Row row = workbook.getSheet(sheet).getRow(at.getFirstRow());
                    row.getCell(at.getFirstColumn()).setCellValue(targets++ % 3 == 0 ? "否" : "是");
                }
            }
            try (OutputStream out = Files.newOutputStream(ticked)) {
                workbook.write(out);
            }
        }

        ReadSubmission read = Filling.read(ticked);

        assertThat(read.findings()).isEmpty();
        assertThat(read.qualitative())
                .hasSize(targets)
                .allSatisfy(each -> assertThat(each.area()).isEqualTo(TENGZHOU));
        assertThat(targets).isEqualTo(17);
    }

    @Test
    void loadsEveryFigureThatIsFilledIn() {
        ReadSubmission read = Filling.read(filled);

        assertThat(Filling.of(read, Statement.CURRENT_YEAR))
                .hasSize(owed().size())
                .allSatisfy(each -> assertThat(each.year()).isEqualTo(YEAR));
        assertThat(read.findings()).isEmpty();
        assertThat(read.account().rejected()).isEmpty();
        assertThat(read.account().ignored().keySet())
                .doesNotContain(IgnoredBecause.UNKNOWN_INDICATOR, IgnoredBecause.UNKNOWN_AREA);
    }

    @Test
    void keepsToWhatEveryProgramCanHold() throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            for (FormLine line : owed()) {
                XSSFSheet sheet = workbook.getSheet(line.sheet());
                assertThat(sheet.isSheetLocked()).isTrue();
                Row row = row(sheet, line);
                assertThat(row.getCell(THIS_YEAR).getCellStyle().getLocked()).isFalse();
                assertThat(row.getCell(THIS_YEAR + 1).getCellStyle().getLocked())
                        .isTrue();
            }
            for (XSSFDataValidation each : validations(workbook)) {
                assertThat(each.getValidationConstraint().getFormula1()).hasSizeLessThanOrEqualTo(255);
                assertThat(each.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
                assertThat(each.getPromptBoxText()).hasSizeLessThanOrEqualTo(255);
                assertThat(String.valueOf(each.getErrorBoxText())).hasSizeLessThanOrEqualTo(255);
                assertThat(each.getRegions().getCellRangeAddresses()).hasSize(1);
            }
        }
    }

    @Test
    void findsNothingToSayAgainstTrueFigures() throws IOException {
        try (XSSFWorkbook workbook = open(filled)) {
            assertThat(told(workbook)).isEmpty();
            assertThat(refused(workbook)).isEmpty();
        }
    }

    @Test
    void namesTheRulesThatAFigureBreaks() throws IOException {
        try (XSSFWorkbook workbook = open(filled)) {
            type(workbook, "C-HLT-002", "99.99");
            type(workbook, "W-HLT-004", "101");
            type(workbook, "B-HLT-012", "12.5");

            assertThat(told(workbook))
                    .anyMatch(each -> each.contains("【强制性】R201 婴儿死亡率≤5岁以下儿童死亡率；"))
                    .anyMatch(each -> each.contains("【强制性】R002 应在0—100之间；"))
                    .anyMatch(each -> each.contains("【强制性】R006 应为非负整数；"));
            assertThat(refused(workbook)).contains("儿童!D14", "妇女!D37", "妇女!D20");
        }
    }

    @Test
    void takesSignsForWhatIsMissingAndRefusesOtherWords() throws IOException {
        try (XSSFWorkbook workbook = open(blank)) {
            type(workbook, "W-HLT-004", "—");
            type(workbook, "W-HLT-011", "无法统计");
            assertThat(refused(workbook)).isEmpty();
            assertThat(told(workbook)).isEmpty();

            type(workbook, "W-HLT-004", "大约九成");
            assertThat(told(workbook)).containsExactly("【强制性】R001 应填数字或缺报符号；");
            assertThat(refused(workbook)).containsExactly("妇女!D37");
        }
    }

    private static void type(XSSFWorkbook workbook, String indicator, String text) {
        FormLine line = owed().stream()
                .filter(each -> each.indicator().value().equals(indicator))
                .findFirst()
                .orElseThrow();
        Cell cell = row(workbook.getSheet(line.sheet()), line).getCell(THIS_YEAR);
        if (text.matches("[\\d.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** What stands beside the lines. */
    private static List<String> told(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return CATALOG.formLines().stream()
                .map(each -> row(workbook.getSheet(each.sheet()), each).getCell(TOLD))
                .map(each -> evaluator.evaluate(each).getStringValue())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The filled cells that would not have been let in. */
    private static List<String> refused(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> refused = new ArrayList<>();
        for (Sheet sheet : workbook) {
            Cell scratch = sheet.createRow(1000).createCell(0);
            for (DataValidation each : sheet.getDataValidations()) {
                CellRangeAddress at = each.getRegions().getCellRangeAddresses()[0];
                Cell cell = sheet.getRow(at.getFirstRow()).getCell(at.getFirstColumn());
                boolean isHeld = each.getValidationConstraint().getValidationType() == ValidationType.FORMULA;
                if (isHeld && cell.getCellType() != CellType.BLANK) {
                    scratch.setCellFormula(each.getValidationConstraint().getFormula1());
                    evaluator.clearAllCachedResultValues();
                    if (!evaluator.evaluate(scratch).getBooleanValue()) {
                        refused.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        return refused;
    }

    @Test
    void asksAsTheHomeHasSet(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("config"));
        Files.writeString(
                other.resolve("config/halfsky.yml"), "halfsky:\n  checks:\n    percentage-change-points: 17\n");
        Path out = files.resolve("另设.xlsx");

        int status = HalfskyCommand.execute(
                "template", "--home", other.toString(), "--area", "370481", "--year", "2020", "--out", out.toString());

        assertThat(status).isZero();
        try (XSSFWorkbook workbook = Filling.open(out)) {
            String told = validations(workbook).stream()
                    .map(each -> each.getErrorBoxText() + each.getPromptBoxText())
                    .collect(Collectors.joining());
            assertThat(told).contains("与上年相差不超过17个百分点").doesNotContain("与上年相差不超过10个百分点");
        }
    }

    private static List<XSSFDataValidation> validations(XSSFWorkbook workbook) {
        List<XSSFDataValidation> validations = new ArrayList<>();
        for (Sheet each : workbook) {
            validations.addAll(((XSSFSheet) each).getDataValidations());
        }
        return validations;
    }
}
