package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.halfsky.ingest.display.NumberFormats;

/**
 * Reads xlsx and xlsm from their parts, one pull of the parser per cell. POI's user model builds the whole workbook in memory and takes
 * many times as long; its event model knows neither merges nor hidden rows.
 */
final class XlsxReader {
    private XlsxReader() {}

    static GridBook read(Parts parts, Allowance allowance) throws IOException {
        try {
            XlsxWorkbook workbook = XlsxWorkbook.read(parts, allowance.limits());
            XlsxStrings strings = XlsxStrings.read(parts.open(workbook.stringsPart()), allowance);
            XlsxStyles styles =
                    XlsxStyles.read(parts.open(workbook.stylesPart()), new NumberFormats(workbook.date1904()));
            List<Grid> grids = new ArrayList<>();
            for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
                GridBuilder builder = new GridBuilder(sheet.name());
                if (sheet.hidden()) {
                    builder.hide();
                }
                try (InputStream part = parts.open(sheet.part())) {
                    if (part != null) {
                        new XlsxSheet(builder, strings, styles, allowance).read(Xml.reader(part));
                    }
                }
                grids.add(builder.build());
            }
            return new GridBook(Format.XLSX, grids);
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbookException("工作簿内部有损坏（XML 内容不完整或不合规），无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送", e);
        }
    }
}
