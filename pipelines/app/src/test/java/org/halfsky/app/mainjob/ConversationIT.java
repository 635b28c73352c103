package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.app.command.HalfskyCommand;
import org.halfsky.app.installation.Installation;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionId;
import org.halfsky.warehouse.Warehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What senders and we say to each other, in one home from the first file to the last decision. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConversationIT {

    /** a percentage over 100 (R002, error); gross enrolment over net enrolment (R218, warning); a figure in order */
    private static final List<List<String>> ROWS =
            List.of(List.of("W-HLT-004", "101"), List.of("C-EDU-001", "98"), List.of("C-EDU-002", "96.1"));

    private static final Map<String, String> FOLDERS =
            new TreeMap<>(Map.of("xlsx", "370481滕州市", "xls", "370402市中区", "csv", "370403薛城区"));

    @TempDir
    static Path home;

    private static Installation installation;

    @BeforeAll
    static void openHome() throws Exception {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/halfsky.yml"), "halfsky:\n  intake:\n    settle: 0s\n");
        installation = Installation.open(home);
    }

    @AfterAll
    static void closeHome() throws Exception {
        installation.close();
    }

    @Test
    @Order(1)
    void answersAFileWithAnErrorAndAWarningInEveryFormat() throws Exception {
        drop("xlsx", "1-报表.xlsx", bytes(sheetIn(new XSSFWorkbook())));
        drop("xls", "1-报表.xls", bytes(sheetIn(new HSSFWorkbook())));
        drop("csv", "1-报表.csv", csv().getBytes(Charset.forName("GB18030")));
        intake();

        for (String format : FOLDERS.keySet()) {
            Answer answer = answer(format, "1-报表." + format);
            assertThat(answer.findings())
                    .extracting(each -> each.rule() + " " + each.severity().code() + " " + each.cell())
                    .as(format)
                    .containsExactly("R002 error B3", "R218 warning B5");
            assertThat(answer.status().code()).isEqualTo("partly_accepted");
        }
    }

    @Test
    @Order(2)
    void acceptsTheReceiptItselfOnceItIsCorrectedAndExplained() throws Exception {
        for (String format : FOLDERS.keySet()) {
            Path receipt = receiptOf(answer(format, "1-报表." + format));
            try (Workbook workbook = open(receipt)) {
                Sheet figures = workbook.getSheetAt(1);
                figures.getRow(2).getCell(1).setCellValue("99.1");
                explain(workbook.getSheet("审核结果"), "R218", "新建两所幼儿园（" + format + "）");
                drop(format, "2-回执" + ending(receipt), bytes(workbook));
            }
        }
        intake();

        for (String format : FOLDERS.keySet()) {
            Answer answer = answer(format, "2-回执" + (format.equals("xls") ? ".xls" : ".xlsx"));
            assertThat(answer.status().code()).as(format).isEqualTo("accepted");
            assertThat(answer.findings())
                    .extracting(each -> each.rule() + " " + each.explanation())
                    .containsExactly("R218 新建两所幼儿园（" + format + "）");
            assertThat(answer.cells().loaded()).isEqualTo(3);
            try (Workbook workbook = open(receiptOf(answer))) {
                assertThat(workbook.getSheetIndex("审核结果")).isZero();
                assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
                assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getCellComment())
                        .isNull();
            }
        }
    }

    @Test
    @Order(3)
    void remembersTheExplanationInTheFirstReceiptAndInAPlainResend() throws Exception {
        drop("xls", "3-再报.csv", csv().replace("101", "99.1").getBytes(Charset.forName("GB18030")));
        intake();

        assertThat(answer("xls", "3-再报.csv").status().code()).isEqualTo("accepted");
        Path first = receiptOf(answer("xls", "1-报表.xls"));
        assertThat(first.resolveSibling("回执.json")).content().contains("\"explanation\": \"新建两所幼儿园（xls）\"");
        try (Workbook workbook = open(first)) {
            assertThat(cells(workbook.getSheet("审核结果"))).contains("新建两所幼儿园（xls）");
        }
    }

    @Test
    @Order(4)
    void letsInWhatAHigherLevelOverridesAndRenewsTheReceipt() throws Exception {
        Answer first = answer("xlsx", "1-报表.xlsx");
        String submission = first.submission().id().value();
        installation.close();
        try {
            assertThat(decide("override", "--submission", submission, "--rule", "R002", "--cell", "数据!B3", "370481"))
                    .as("the county itself is not above the county")
                    .isEqualTo(2);
            assertThat(decide("override", "--submission", "none", "--rule", "R002", "--cell", "数据!B3", "370400"))
                    .isEqualTo(2);
            assertThat(decide("override", "--submission", submission, "--rule", "R002", "--cell", "数据!B3", "370400"))
                    .isZero();
            assertThat(decide("override", "--submission", submission, "--rule", "R002", "--cell", "数据!B3", "370400"))
                    .as("a second identical one")
                    .isEqualTo(2);
        } finally {
            installation = Installation.open(home);
        }
        intake();

        Answer released = answer("xlsx", "1-报表.xlsx");
        assertThat(released.status().code()).isEqualTo("accepted");
        assertThat(released.findings()).extracting(Finding::severity).containsExactly(Severity.INFO, Severity.WARNING);
        assertThat(receiptOf(released).resolveSibling("回执.json"))
                .content()
                .contains("枣庄市（张三）于", "核准放行，理由：已核实", "\"rejected\": 0");
    }

    @Test
    @Order(5)
    void returnsASubmissionAndTellsItsSender() throws Exception {
        Answer returned = answer("csv", "2-回执.xlsx");
        String submission = returned.submission().id().value();
        installation.close();
        try {
            assertThat(decide("return", "--submission", submission, "370000")).isZero();
        } finally {
            installation = Installation.open(home);
        }
        intake();

        assertThat(answer("csv", "2-回执.xlsx").status().code()).isEqualTo("rejected");
        Path receipt = receiptOf(returned);
        assertThat(receipt.resolveSibling("回执.json")).content().contains("退回本文件，原因：已核实", "\"loaded\": 0");
        try (Workbook workbook = open(receipt)) {
            assertThat(cells(workbook.getSheet("审核结果"))).contains("R019", "结果：退回，没有数据入库，原因见下表。");
        }
        assertThat(answer("csv", "1-报表.csv").cells().loaded()).isEqualTo(2);
    }

    @Test
    @Order(6)
    void comesToTheSameFromTheArchiveAlone() throws Exception {
        Map<String, String> before = receipts();
        installation.close();
        for (String each : FileTree.files(home.resolve("warehouse")).stream()
                .map(Path::toString)
                .toList()) {
            Files.delete(Path.of(each));
        }
        installation = Installation.open(home);
        intake();

        assertThat(receipts()).isEqualTo(before);
    }

    private static Map<String, String> receipts() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path each : FileTree.files(home.resolve("receipts"))) {
            if (each.endsWith("回执.json")) {
                contents.put(home.relativize(each).toString(), Files.readString(each));
            }
        }
        return contents;
    }

    private static int decide(String kind, String... words) {
        List<String> line = new ArrayList<>(List.of("decide", kind, "--home", home.toString()));
        line.addAll(List.of(words).subList(0, words.length - 1));
        line.addAll(List.of("--by", "张三", "--area", words[words.length - 1], "--reason", "已核实。"));
        return HalfskyCommand.execute(line.toArray(String[]::new));
    }

    private static void intake() throws Exception {
        assertThat(installation.run("intake")).isTrue();
    }

    private static Answer answer(String format, String file) {
        Warehouse warehouse = installation.part(Warehouse.class);
        for (SubmissionId each : warehouse.accepted()) {
            Answer answer = warehouse.answer(each);
            if (answer.submission().inboxPath().equals(FOLDERS.get(format) + "/" + file)) {
                return answer;
            }
        }
        throw new AssertionError(file + ": no answer");
    }

    private static Path receiptOf(Answer answer) {
        Path folder = home.resolve("receipts")
                .resolve(String.valueOf(answer.place()))
                .resolve(answer.submission().id().value());
        Path old = folder.resolve("回执.xls");
        return Files.exists(old) ? old : folder.resolve("回执.xlsx");
    }

    private static void drop(String format, String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(home.resolve("inbox").resolve(FOLDERS.get(format)));
        Files.write(folder.resolve(name), bytes);
    }

    private static Workbook sheetIn(Workbook workbook) {
        Sheet sheet = workbook.createSheet("数据");
        sheet.createRow(0).createCell(0).setCellValue("2020年监测表");
        sheet.createRow(1).createCell(0).setCellValue("指标");
        sheet.getRow(1).createCell(1).setCellValue("数值");
        for (int at = 0; at < ROWS.size(); at++) {
            Row row = sheet.createRow(at + 2);
            row.createCell(0).setCellValue(ROWS.get(at).get(0));
            row.createCell(1).setCellValue(Double.parseDouble(ROWS.get(at).get(1)));
        }
        return workbook;
    }

    private static String csv() {
        StringBuilder text = new StringBuilder("2020年监测表,\n指标,数值\n");
        ROWS.forEach(each -> text.append(String.join(",", each)).append('\n'));
        return text.toString();
    }

    private static void explain(Sheet result, String rule, String words) {
        for (Row row : result) {
            if (row.getCell(2) != null && row.getCell(2).toString().equals(rule)) {
                row.getCell(12).setCellValue(words);
            }
        }
    }

    private static List<String> cells(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    private static String ending(Path file) {
        return file.toString().substring(file.toString().lastIndexOf('.'));
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
