package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Files packed as zip: workbooks, and much else. */
final class PackedFile {
    private static final int LONGEST_MIME_TYPE = 200;

    private PackedFile() {}

    static GridBook read(Path file, Allowance allowance) throws IOException {
        try (Parts parts = Parts.open(file, allowance)) {
            if (parts.has("xl/workbook.bin")) {
                throw refused(" Excel 二进制工作簿（.xlsb），无法直接读取。请另存为 .xlsx 后重新报送");
            }
            if (parts.has("[Content_Types].xml") && !isOtherOffice(parts)) {
                return XlsxReader.read(parts, allowance);
            }
            if (parts.has("mimetype")) {
                return openDocument(parts, allowance);
            }
            throw refused(otherKind(parts.names()));
        }
    }

    private static boolean isOtherOffice(Parts parts) {
        return parts.has("word/document.xml") || parts.has("ppt/presentation.xml");
    }

    private static GridBook openDocument(Parts parts, Allowance allowance) throws IOException {
        String type;
        try (InputStream part = parts.open("mimetype")) {
            type = part == null ? "" : new String(part.readNBytes(LONGEST_MIME_TYPE), StandardCharsets.US_ASCII);
        }
        if (type.contains("opendocument.spreadsheet")) {
            return OdsReading.read(parts, allowance);
        }
        throw refused(" OpenDocument 文档，不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）");
    }

    private static String otherKind(Set<String> names) {
        if (names.contains("word/document.xml")) {
            return " Word 文档（.docx），其中的表格无法读取。请将数据填入电子表格（.xlsx 或 .xls）后报送";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "演示文稿（.pptx），不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）";
        }
        if (names.contains("ofd.xml")) {
            return " OFD 版式文件，无法读取其中的数据。请报送原始的 Excel 工作簿（.xlsx 或 .xls）";
        }
        return " ZIP 压缩包（内含 %,d 个文件），请解压后，将其中的表格文件逐个报送".formatted(names.size());
    }

    private static UnreadableWorkbookException refused(String kindAndAdvice) {
        return new UnreadableWorkbookException("这是" + kindAndAdvice);
    }
}
