package org.halfsky.ingest.grid;

import java.util.Locale;
import java.util.Optional;

/** Text that begins with a tag: a web page or an XML workbook, both often called xls. */
final class MarkupFile {
    private static final int HEAD = 8192;
    private static final String XML_WORKBOOK = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final String[] PAGE_TAGS = {"<html", "<table", "<!doctype html", "<body", "<meta", "<div", "<style"};

    private MarkupFile() {}

    /** @return empty where the text is no markup at all */
    static Optional<GridBook> read(String text, String sheet, Allowance allowance) {
        String head =
                text.substring(0, Math.min(HEAD, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return Optional.empty();
        }
        if (head.contains(XML_WORKBOOK) && !head.contains("<html")) {
            return Optional.of(Xml2003Reading.read(text.strip(), allowance));
        }
        for (String tag : PAGE_TAGS) {
            if (head.contains(tag)) {
                return Optional.of(HtmlReading.read(text, sheet, allowance));
            }
        }
        throw new UnreadableWorkbookException("这是 XML 数据文件，不是电子表格。请报送原始的 Excel 工作簿（.xlsx 或 .xls）");
    }
}
