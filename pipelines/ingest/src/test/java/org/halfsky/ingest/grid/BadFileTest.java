package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no tables, or are damaged, locked or hostile: each is named, and its sender told what to do. */
class BadFileTest {
    @TempDir
    Path folder;

    private void refuses(Path file, String message) {
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> Fixtures.read(file))
                .withMessage(message);
    }

    private Path bytes(byte[] bytes) {
        return Fixtures.bytes(folder, "表.xlsx", bytes);
    }

    @Test
    void anEmptyFileSaysSo() {
        refuses(bytes(new byte[0]), "文件是空的（0 字节）。请检查后重新报送");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "255044462D312E34 | 这是 PDF 文件，不是电子表格，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）",
                "FFD8FFE000104A46 | 这是图片（JPEG），无法读取其中的数据。请将数据填入电子表格（.xlsx 或 .xls）后报送",
                "89504E470D0A1A0A | 这是图片（PNG），无法读取其中的数据。请将数据填入电子表格（.xlsx 或 .xls）后报送",
                "526172211A070100 | 这是 RAR 压缩包，请解压后，将其中的表格文件逐个报送",
                "377ABCAF271C0004 | 这是 7z 压缩包，请解压后，将其中的表格文件逐个报送",
                "7B5C727466315C61 | 这是 RTF 文档，不是电子表格，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）",
                "0904060000001000 | 这是 Excel 95 或更早版本的工作簿，无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送",
                "4D5A900003000000 | 这是程序文件，不是电子表格，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）",
            })
    void aFileOfAnotherKindIsNamedWhateverItIsCalled(String start, String message) {
        byte[] head = HexFormat.of().parseHex(start.strip());

        refuses(bytes(Arrays.copyOf(head, 600)), message);
    }

    @Test
    void otherPackedFilesAreNamed() {
        refuses(
                Fixtures.zip(folder, "a.xlsx", Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>")),
                "这是 Word 文档（.docx），其中的表格无法读取。请将数据填入电子表格（.xlsx 或 .xls）后报送");
        refuses(
                Fixtures.zip(folder, "a.xlsx", Map.of("[Content_Types].xml", "<a/>", "ppt/presentation.xml", "<a/>")),
                "这是演示文稿（.pptx），不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）");
        refuses(
                Fixtures.zip(folder, "a.xlsx", Map.of("1.xls", "", "2.xls", "")),
                "这是 ZIP 压缩包（内含 2 个文件），请解压后，将其中的表格文件逐个报送");
        refuses(
                Fixtures.zip(folder, "a.xlsx", Map.of("[Content_Types].xml", "<a/>", "xl/workbook.bin", "")),
                "这是 Excel 二进制工作簿（.xlsb），无法直接读取。请另存为 .xlsx 后重新报送");
        refuses(
                Fixtures.zip(folder, "a.xlsx", Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                "这是 OpenDocument 文档，不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）");
    }

    @Test
    void otherCompoundFilesAreNamed() throws IOException {
        refuses(compound("WordDocument"), "这是 Word 文档（.doc），其中的表格无法读取。请将数据填入电子表格（.xlsx 或 .xls）后报送");
        refuses(compound("Book"), "这是 Excel 95 或更早版本的工作簿，无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");
        refuses(compound("ETData"), "这不是可以读取的工作簿（可能是 WPS 专用格式 .et 或其他软件的文件）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");
    }

    private Path compound(String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
            return bytes(out.toByteArray());
        }
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws Exception {
        String message = "文件设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后重新报送";

        refuses(encrypted("secret"), message);
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            Path xls = folder.resolve("locked.xls");
            try (HSSFWorkbook workbook = new HSSFWorkbook();
                    java.io.OutputStream out = Files.newOutputStream(xls)) {
                workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
                workbook.write(out);
            }
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refuses(xls, message);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookOnlyProtectedAgainstChangesOpens() throws Exception {
        assertThat(Fixtures.read(encrypted("VelvetSweatshop")).grids().get(0).cells())
                .extracting(GridCell::text)
                .containsExactly("甲");
    }

    private Path encrypted(String password) throws Exception {
        Path plain = Fixtures.xlsx(
                folder,
                workbook -> workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲"));
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (java.io.OutputStream locked = encryptor.getDataStream(container)) {
                Files.copy(plain, locked);
            }
            container.writeFilesystem(out);
            return bytes(out.toByteArray());
        }
    }

    @Test
    void halfAFileIsIncomplete() throws IOException {
        Path xlsx = Fixtures.xlsx(
                folder,
                workbook -> workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲"));
        byte[] packed = Files.readAllBytes(xlsx);
        refuses(bytes(Arrays.copyOf(packed, packed.length / 2)), "文件不完整或已损坏（压缩结构无法打开），可能是传输中断。请重新另存为 .xlsx 后再报送");

        Path xls = Fixtures.xls(folder, workbook -> {
            for (int row = 0; row < 500; row++) {
                workbook.createSheet("表" + row).createRow(row).createCell(0).setCellValue("甲" + row);
            }
        });
        byte[] records = Files.readAllBytes(xls);
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> Fixtures.read(bytes(Arrays.copyOf(records, records.length / 2))))
                .withMessageContaining("请");
    }

    @Test
    void brokenPartsAreTold() {
        Map<String, String> parts =
                Fixtures.leastWorkbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></row></sheetData>");

        refuses(
                Fixtures.zip(folder, "a.xlsx", parts),
                "工作簿内部有损坏（XML 内容不完整或不合规），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    @Test
    void cellsWhoseTextIsLostAreBroken() {
        Map<String, String> parts =
                Fixtures.leastWorkbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData>");

        refuses(Fixtures.zip(folder, "a.xlsx", parts), "工作簿内部有损坏（有单元格的文字已丢失），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    @Test
    void cellsBeyondTheLargestSheetAreBroken() {
        Map<String, String> parts = Fixtures.leastWorkbook(
                "<sheetData><row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row></sheetData>");

        refuses(Fixtures.zip(folder, "a.xlsx", parts), "工作簿内部有损坏（单元格位置超出工作表范围），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() throws IOException {
        Path secret = Fixtures.text(folder, "secret.txt", "机密");
        Map<String, String> parts = Fixtures.leastWorkbook("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>");

        refuses(
                Fixtures.zip(folder, "a.xlsx", parts),
                "工作簿内部有损坏（XML 内容不完整或不合规），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    @Test
    void aBombIsToldFromAnHonestHeavyWorkbook() throws IOException {
        refuses(packed("<row r=\"1\">" + " ".repeat(40 << 20)), "文件的压缩比异常（疑似压缩炸弹），为安全起见未打开。请将数据复制到新的工作簿后重新报送");

        StringBuilder heavy = new StringBuilder();
        for (int row = 1; row <= 300_000; row++) {
            heavy.append("<row r=\"").append(row).append("\" spans=\"1:2\" ht=\"15.75\" customHeight=\"1\"><c r=\"A");
            heavy.append(row)
                    .append("\" s=\"")
                    .append(row % 7)
                    .append("\"/><c r=\"B")
                    .append(row)
                    .append("\" s=\"3\"/></row>");
        }
        heavy.append("<row r=\"300001\"><c r=\"A300001\"><v>1</v></c></row>");
        Grid grid = Fixtures.read(packed("<sheetData>" + heavy + "</sheetData>"))
                .grids()
                .get(0);
        assertThat(grid.cells()).extracting(GridCell::a1).containsExactly("A300001");
    }

    private Path packed(String sheet) {
        return Fixtures.zip(folder, "heavy.xlsx", Fixtures.leastWorkbook(sheet));
    }

    @Test
    void limitsAreKeptWhateverAFileDeclares() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 2000; row++) {
            rows.append("<row><c><v>").append(row).append("</v></c></row>");
        }
        Path file = packed("<sheetData>" + rows + "</sheetData>");

        refusesWithin(
                limits(1000, 1 << 20, Duration.ofSeconds(9)),
                file,
                "表格的非空单元格超过 1,000 个，超出可读取的范围。请删去与填报无关的数据，或拆分成几个文件后重新报送");
        refusesWithin(
                limits(9000, 1 << 15, Duration.ofSeconds(9)),
                file,
                "文件解压后超过 0 MB，超出可读取的范围。请删去多余的格式、图片和空行，另存为新的 .xlsx 后重新报送");
        refusesWithin(limits(9000, 1 << 20, Duration.ZERO), file, "读取超过 0 秒仍未完成，已停止。请删去多余的工作表、格式和空行后重新报送");
    }

    private static ReadingLimits limits(int cells, long inflated, Duration time) {
        return new ReadingLimits(1 << 20, inflated, 100, cells, 10, time);
    }

    private static void refusesWithin(ReadingLimits limits, Path file, String message) {
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> new GridReader(limits).read(file, "heavy.xlsx"))
                .withMessage(message);
    }

    @Test
    void tooLargeAFileIsNotEvenOpened() {
        ReadingLimits limits = new ReadingLimits(2 << 20, 1, 1, 1, 1, Duration.ofSeconds(1));

        refusesWithin(limits, bytes(new byte[3 << 20]), "文件有 3 MB，超出可读取的 2 MB。请删去图片和多余的格式，或拆分后重新报送");
    }

    @Test
    void oneEndlessTextIsRefused() throws IOException {
        StringBuilder text = new StringBuilder("<sheetData><row><c t=\"str\"><v>");
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 1_000_000; i++) {
            text.append((char) ('a' + random.nextInt(20))).append("妇儿");
        }

        refuses(
                packed(text + "</v></c></row></sheetData>"),
                "工作簿内部有损坏（XML 内容不完整或不合规），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送");
    }

    @Test
    void aFileThatIsNotThereIsOurOwnMistake() {
        assertThatExceptionOfType(java.io.UncheckedIOException.class)
                .isThrownBy(() -> Fixtures.read(folder.resolve("gone.xlsx")));
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < 2001; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
            }
        }
        refuses(bytes(packed.toByteArray()), "文件内部有 2,001 个部件，不像是填报用的工作簿。请将数据复制到新的工作簿后重新报送");
    }

    @Test
    void linksToOtherFilesAreNotFollowed() {
        Map<String, String> parts = Fixtures.leastWorkbook(
                "<sheetData><row r=\"1\"><c r=\"A1\"><f>[1]Sheet1!A1</f><v>9.4</v></c></row></sheetData>");
        String link =
                "<Relationship Id=\"rId9\" Type=\"x/externalLink\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/>";
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (part, xml) -> xml.replace("</Relationships>", link + "</Relationships>"));

        assertThat(Fixtures.read(Fixtures.zip(folder, "a.xlsx", parts))
                        .grids()
                        .get(0)
                        .cells())
                .extracting(GridCell::text)
                .containsExactly("9.4");
    }

    @Test
    void nothingButZerosIsNoText() {
        refuses(bytes(new byte[5000]), "文件中夹有空字节（NUL），不是正常的文本表格，可能已损坏。请重新导出为 .csv 或 .xlsx 后再报送");
    }

    @Test
    void aWrongExtensionDoesNotMatter() {
        Path text = Fixtures.bytes(folder, "其实是文本.xlsx", "甲\t乙\n1\t2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Fixtures.read(text).format()).isEqualTo(Format.CSV);
        assertThat(Fixtures.read(text).grids().get(0).name()).isEqualTo("其实是文本");
    }
}
