package org.halfsky.ingest.grid;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.NumberFormats;

/** Reads Excel's XML of 2003, which many platforms export under the name xls. */
final class Xml2003Reading {
    private Xml2003Reading() {}

    static GridBook read(String text, Allowance allowance) {
        try {
            XMLStreamReader at = Xml.reader(new StringReader(text));
            Xml2003Styles styles = new Xml2003Styles(new NumberFormats(false));
            List<Grid> grids = new ArrayList<>();
            while (at.hasNext()) {
                if (at.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (at.getLocalName().equals("Styles")) {
                    styles.read(at);
                } else if (at.getLocalName().equals("Worksheet")) {
                    grids.add(new Xml2003Sheet(at, styles, allowance).read());
                    if (grids.size() > allowance.limits().maxSheets()) {
                        throw UnreadableWorkbookException.tooManySheets(grids.size(), allowance.limits());
                    }
                }
            }
            return new GridBook(Format.XML_2003, grids);
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbookException("这是 XML 格式的工作簿，但内容不完整或不合规，无法读取。请用 Excel 或 WPS 打开修复后另存为 .xlsx 再报送", e);
        }
    }
}
