package org.halfsky.publish.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptWorkbookTest {

    private static final String SHEET = "妇儿综1表";
    private static final Finding ERROR = Finding.ofCell(
            "R201", Severity.ERROR, new CellRef(SHEET, "B2"), "3.1", "≥ 4.2（婴儿死亡率）", "5岁以下儿童死亡率 3.1 小于婴儿死亡率 4.2，请核实");
    private static final Finding WARNING =
            Finding.ofCell("R301", Severity.WARNING, new CellRef(SHEET, "B3"), "4.2", null, "比上年下降一半，请核实");

    @TempDir
    private Path home;

    /** Two rates under a head, and a formula. */
    private Path original(Workbook workbook, String name) throws IOException {
        Sheet sheet = workbook.createSheet(SHEET);
        CellStyle oneDecimal = workbook.createCellStyle();
        oneDecimal.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
        sheet.createRow(0).createCell(0).setCellValue("妇女儿童发展规划统计监测表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        List<String> names = List.of("5岁以下儿童死亡率", "婴儿死亡率");
        List<Double> values = List.of(3.1, 4.2);
        for (int at = 0; at < 2; at++) {
            sheet.createRow(at + 1).createCell(0).setCellValue(names.get(at));
            Cell value = sheet.getRow(at + 1).createCell(1);
            value.setCellValue(values.get(at));
            value.setCellStyle(oneDecimal);
        }
        sheet.createRow(3).createCell(1).setCellFormula("B2-B3");
        sheet.setColumnWidth(0, 7000);
        workbook.setPrintArea(0, "$A$1:$B$4");
        workbook.createSheet("隐藏表");
        workbook.setSheetHidden(1, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return Files.write(home.resolve(name), bytes.toByteArray());
    }

    private Path text(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name), bytes);
    }

    private Workbook receipt(Answers answers, Path original) throws IOException {
        Answer answer = answers.file(original.getFileName().toString()).build();
        Receipts receipts = new Receipts(home.resolve("receipts"), Answers.catalog());
        receipts.write(answer, original);
        String extension = original.toString().endsWith(".xls") ? "xls" : "xlsx";
        try (InputStream in = Files.newInputStream(receipts.folderOf(answer).resolve("回执." + extension))) {
            return WorkbookFactory.create(in);
        }
    }

    private static Cell cell(Workbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    private static List<String> sheets(Workbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(each -> names.add(each.getSheetName()));
        return names;
    }

    private static Workbook workbookFor(String file) {
        return file.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"监测表.xlsx", "监测表.xls"})
    void marksTheCellsOfTheSendersOwnWorkbook(String file) throws IOException {
        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(ERROR).finding(WARNING), original(workbookFor(file), file))) {
            assertThat(sheets(marked)).containsExactly("审核结果", SHEET, "隐藏表");
            Cell wrong = cell(marked, SHEET, 1, 1);
            assertThat(wrong.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(wrong.getCellComment().getString().getString())
                    .isEqualTo("【强制性 R201】5岁以下儿童死亡率 3.1 小于婴儿死亡率 4.2，请核实");
            assertThat(cell(marked, SHEET, 2, 1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_YELLOW.getIndex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"监测表.xlsx", "监测表.xls"})
    void leavesEverythingElseAsItWas(String file) throws IOException {
        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR), original(workbookFor(file), file))) {
            assertThat(cell(marked, SHEET, 1, 1).getNumericCellValue()).isEqualTo(3.1);
            assertThat(cell(marked, SHEET, 1, 1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0");
            assertThat(cell(marked, SHEET, 3, 1).getCellFormula()).isEqualTo("B2-B3");
            assertThat(cell(marked, SHEET, 2, 1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(marked.getSheet(SHEET).getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:B1"));
            assertThat(marked.getSheet(SHEET).getColumnWidth(0)).isEqualTo(7000);
            assertThat(marked.getPrintArea(1)).endsWith("!$A$1:$B$4");
            assertThat(marked.isSheetHidden(2)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"监测表.xlsx", "监测表.xls"})
    void listsEveryFindingWithALinkToItsCell(String file) throws IOException {
        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(ERROR).finding(WARNING), original(workbookFor(file), file))) {
            assertThat(cell(marked, "审核结果", 6, 11).getStringCellValue()).isEqualTo(ERROR.message());
            assertThat(cell(marked, "审核结果", 6, 4).getStringCellValue()).isEqualTo("B2");
            assertThat(cell(marked, "审核结果", 6, 4).getHyperlink().getAddress()).isEqualTo("'妇儿综1表'!B2");
            assertThat(cell(marked, "审核结果", 7, 11).getStringCellValue()).isEqualTo(WARNING.message());
            assertThat(cell(marked, "审核结果", 5, 12).getStringCellValue()).isEqualTo("上报说明");
            assertThat(cell(marked, "审核结果", 6, 12).getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void opensOnTheListAndOnNothingElse() throws IOException {
        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(ERROR), original(new XSSFWorkbook(), "监测表.xlsx"))) {
            assertThat(marked.getActiveSheetIndex()).isZero();
            assertThat(marked.getSheet(SHEET).isSelected()).isFalse();
        }
    }

    @Test
    void tellsTheSenderWhatBecameOfTheFile() throws IOException {
        try (Workbook marked = receipt(
                Answers.partlyAccepted().finding(ERROR).finding(WARNING), original(new XSSFWorkbook(), "监测表.xlsx"))) {
            assertThat(cell(marked, "审核结果", 2, 0).getStringCellValue())
                    .isEqualTo("结果：部分接收，有1项错误（标红），涉及的格未入库；有1项请核实（标黄）。其余数据已入库。");
            assertThat(cell(marked, "审核结果", 3, 0).getStringCellValue())
                    .isEqualTo("有内容的单元格共812个：入库640个，未入库3个，不属于数据（标题、说明等）169个。");
            assertThat(cell(marked, "审核结果", 4, 0).getStringCellValue())
                    .isEqualTo("请这样处理：（1）错误请直接在原工作表的格里更正；确属真实、无法更正的，请填写“上报说明”并报上级核准放行。"
                            + "（2）请核实的项目，属实的请在下表“上报说明”栏写明情况，有误的请直接更正。"
                            + "改好、写好后把本工作簿放回报送文件夹即可，不必另做文件，文件名不限。");
        }
    }

    @Test
    void replacesTheListOfAReceiptThatCameBack() throws IOException {
        Path first = original(new XSSFWorkbook(), "监测表.xlsx");
        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR), first)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            marked.write(bytes);
            Files.write(first, bytes.toByteArray());
        }
        try (Workbook again = receipt(Answers.partlyAccepted().withoutPlace().finding(WARNING), first)) {
            assertThat(sheets(again)).containsExactly("审核结果", SHEET, "隐藏表");
            assertThat(cell(again, "审核结果", 6, 11).getStringCellValue()).isEqualTo(WARNING.message());
        }
    }

    @Test
    void namesWhatAFindingIsAboutAndRemembersItWhereNobodyLooks() throws IOException {
        Finding finding = new Finding(
                "R201",
                Severity.WARNING,
                SHEET,
                "B2",
                new AreaCode("370481"),
                new IndicatorCode("C-HLT-003"),
                2020,
                Breakdown.parse("F.R"),
                "3.1",
                null,
                "请核实",
                "新建两所医院");

        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(finding), original(new XSSFWorkbook(), "监测表.xlsx"))) {
            assertThat(cell(marked, "审核结果", 5, 5).getStringCellValue()).isEqualTo("370481 滕州市");
            assertThat(cell(marked, "审核结果", 5, 8).getStringCellValue()).isEqualTo("农村女");
            assertThat(cell(marked, "审核结果", 5, 12).getStringCellValue()).isEqualTo("新建两所医院");
            assertThat(cell(marked, "审核结果", 5, 13).getStringCellValue())
                    .isEqualTo("R201|370481|C-HLT-003|2020|F.R|妇儿综1表|B2|3.1");
            assertThat(marked.getSheet("审核结果").isColumnHidden(13)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"监测表.xlsx", "监测表.xls"})
    void takesItsOwnMarksAwayWhereNothingIsFoundAnyMore(String file) throws IOException {
        Path first = original(workbookFor(file), file);
        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR).finding(WARNING), first)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            marked.write(bytes);
            Files.write(first, bytes.toByteArray());
        }
        try (Workbook again = receipt(Answers.partlyAccepted().withoutPlace().finding(WARNING), first)) {
            assertThat(cell(again, SHEET, 1, 1).getCellComment()).isNull();
            assertThat(cell(again, SHEET, 1, 1).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell(again, SHEET, 1, 1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0");
            assertThat(cell(again, SHEET, 2, 1).getCellComment().getString().getString())
                    .isEqualTo("【核实性 R301】比上年下降一半，请核实");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"监测表.xlsx", "监测表.xls"})
    void givesACellItsOwnFillBackAfterAnyNumberOfRounds(String file) throws IOException {
        Path sent = original(workbookFor(file), file);
        List<String> before;
        try (Workbook filled = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(sent)))) {
            fill(cell(filled, SHEET, 1, 1), IndexedColors.PALE_BLUE, FillPatternType.SOLID_FOREGROUND);
            fill(cell(filled, SHEET, 2, 1), IndexedColors.LIGHT_YELLOW, FillPatternType.SOLID_FOREGROUND);
            before = fills(filled);
            save(filled, sent);
        }
        for (List<Finding> round : List.of(List.of(ERROR, WARNING), List.of(WARNING, ERROR))) {
            Answers answers = Answers.partlyAccepted();
            round.forEach(answers::finding);
            try (Workbook marked = receipt(answers, sent)) {
                assertThat(cell(marked, SHEET, 1, 1).getCellStyle().getFillForegroundColor())
                        .isEqualTo(IndexedColors.ROSE.getIndex());
                save(marked, sent);
            }
        }
        try (Workbook again = receipt(Answers.partlyAccepted(), sent)) {
            assertThat(before).containsExactly("1 99CCFF -", "1 FFFF99 -");
            assertThat(fills(again)).isEqualTo(before);
        }
    }

    private static List<String> fills(Workbook workbook) {
        Sheet sheet = workbook.getSheet(SHEET);
        return Stream.of(new FoundCells.Place(sheet, 1, 1), new FoundCells.Place(sheet, 2, 1))
                .flatMap(each -> OwnFill.of(each).stream())
                .map(OwnFill::words)
                .toList();
    }

    private static void fill(Cell cell, IndexedColors colour, FillPatternType pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(pattern);
        cell.setCellStyle(style);
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void leavesASheetOfTheSendersOwnThatIsCalledLikeOurs() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("审核结果").createRow(0).createCell(0).setCellValue("县级自审：通过");

        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR), original(workbook, "监测表.xlsx"))) {
            assertThat(sheets(marked)).containsExactly("审核结果（2）", "审核结果", SHEET, "隐藏表");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void givesATextTableBackAsAWorkbook(String charset) throws IOException {
        byte[] bytes = "地区,死亡率\n滕州市,3.1\n\"台儿庄区\n（含开发区）\",4.2\n".getBytes(Charset.forName(charset));
        Finding finding = Finding.ofCell("R201", Severity.ERROR, new CellRef("监测表", "B2"), "3.1", null, "请核实");

        try (Workbook marked = receipt(Answers.partlyAccepted().finding(finding), text("监测表.csv", bytes))) {
            assertThat(sheets(marked)).containsExactly("审核结果", "监测表");
            assertThat(cell(marked, "监测表", 1, 1).getStringCellValue()).isEqualTo("3.1");
            assertThat(cell(marked, "监测表", 1, 1).getCellComment()).isNotNull();
            assertThat(cell(marked, "监测表", 2, 0).getStringCellValue()).isEqualTo("台儿庄区\n（含开发区）");
        }
    }

    @Test
    void saysSoWhereAFileCannotBeOpened() throws IOException {
        Finding finding = Finding.ofFile("R001", Severity.ERROR, "文件是图片（PNG），不是表格。请另存为 .xlsx 后重新报送");
        Answers answers =
                Answers.partlyAccepted().status(SubmissionStatus.UNREADABLE).finding(finding);

        try (Workbook marked = receipt(answers, text("照片.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))) {
            assertThat(sheets(marked)).containsExactly("审核结果");
            assertThat(cell(marked, "审核结果", 5, 11).getStringCellValue()).isEqualTo(finding.message());
        }
    }

    @Test
    void isDatedByTheReceiptAndNotByTheClockWhereWeMakeTheWorkbook() throws IOException {
        Answers answers = Answers.partlyAccepted().finding(ERROR);

        try (Workbook marked = receipt(answers, text("数据.csv", "地区,数值\n滕州市,1\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(((XSSFWorkbook) marked)
                            .getProperties()
                            .getCoreProperties()
                            .getCreated())
                    .isEqualTo(
                            Date.from(answers.build().submission().receivedAt().toInstant()));
        }
    }

    @Test
    void givesTheListAloneWhereACopyFails() throws IOException {
        byte[] cut = Files.readAllBytes(original(new XSSFWorkbook(), "监测表.xlsx"));
        Path damaged = text("残缺.xlsx", Arrays.copyOf(cut, cut.length / 2));

        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR), damaged)) {
            assertThat(sheets(marked)).containsExactly("审核结果");
        }
    }

    @Test
    void keepsCommentsFewAndTheListComplete() throws IOException {
        Answers answers = Answers.partlyAccepted();
        for (int row = 1; row <= 300; row++) {
            answers.finding(Finding.ofCell(
                    "R301", Severity.WARNING, new CellRef(SHEET, "C" + row), "1", null, "第%d项，请核实".formatted(row)));
        }
        try (Workbook marked = receipt(answers, original(new XSSFWorkbook(), "监测表.xlsx"))) {
            assertThat(marked.getSheet(SHEET).getCellComments()).hasSize(200);
            assertThat(cell(marked, "审核结果", 305, 11).getStringCellValue()).isEqualTo("第300项，请核实");
        }
    }

    @Test
    void givesAWorkbookWithMacrosBackWithoutThem() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));

        try (Workbook marked = receipt(Answers.partlyAccepted().finding(ERROR), original(workbook, "监测表.xlsm"))) {
            assertThat(((XSSFWorkbook) marked).isMacroEnabled()).isFalse();
            assertThat(((XSSFWorkbook) marked).getPackage().getPartsByName(Pattern.compile(".*vba.*")))
                    .isEmpty();
            assertThat(cell(marked, SHEET, 1, 1).getCellComment()).isNotNull();
        }
    }

    @Test
    void makesFormulasFromSendersHarmless() throws IOException {
        Finding finding =
                Finding.ofCell("R001", Severity.ERROR, new CellRef(SHEET, "B2"), "=cmd|' /C calc'!A0", null, "请填写数值");

        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(finding), original(new XSSFWorkbook(), "监测表.xlsx"))) {
            assertThat(cell(marked, "审核结果", 6, 9).getStringCellValue()).isEqualTo("'=cmd|' /C calc'!A0");
        }
    }

    @Test
    void keepsTheCommentsThatWereThere() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet(SHEET);
        Cell cell = sheet.createRow(1).createCell(1);
        cell.setCellValue(3.1);
        Comment comment = sheet.createDrawingPatriarch()
                .createCellComment(workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString("已与卫健局核对"));
        cell.setCellComment(comment);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);

        try (Workbook marked =
                receipt(Answers.partlyAccepted().finding(ERROR), text("监测表.xlsx", bytes.toByteArray()))) {
            assertThat(cell(marked, SHEET, 1, 1).getCellComment().getString().getString())
                    .startsWith("已与卫健局核对\n【强制性 R201】");
        }
    }
}
