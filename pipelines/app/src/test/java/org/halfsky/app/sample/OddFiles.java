package org.halfsky.app.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.FormFile;
import org.halfsky.publish.form.FormHead;
import org.halfsky.publish.form.LegalForm;
import org.halfsky.publish.form.LongRow;
import org.halfsky.publish.form.LongTable;
import org.halfsky.publish.invented.InventedTables;

/** Files that are odd as a whole: sent twice, by the wrong office, under an old code, or no table at all. */
final class OddFiles {

    private static final LegalForm.Format XLSX = LegalForm.Format.XLSX;
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final Catalog catalog;
    private final InventedTables tables;
    private final Inbox inbox;

    OddFiles(Catalog catalog, InventedTables tables, Inbox inbox) {
        this.catalog = catalog;
        this.tables = tables;
        this.inbox = inbox;
    }

    void write() {
        sentTwice();
        correctedLater();
        ofAnotherArea();
        underTheFormerName();
        underACodeThatIsNoMore();
        ofAnAreaThatNeverWas();
        cutOff();
        notATable();
        badBytes();
        outOfRange();
    }

    private byte[] form(String area, int year) {
        return bytes(tables.form(new AreaCode(area), year, XLSX), year);
    }

    private static byte[] bytes(Workbook workbook, int year) {
        try {
            return FormFile.bytes(workbook, InventedTables.reportedOn(year));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void sentTwice() {
        String again = "370523广饶县/广饶县2018年妇女儿童发展规划统计监测表（再报）.xlsx";
        inbox.add(again, form("370523", 2018));
        inbox.planted(new Planted(
                again,
                "整个文件",
                "与“广饶县2018年妇女儿童发展规划统计监测表.xlsx”逐字节相同，同一文件夹内报了两次",
                "无",
                "duplicate",
                "duplicateOf 指向前一份；不再读取"));
    }

    private void correctedLater() {
        String first = "370405台儿庄区/台儿庄区2017年妇女儿童发展规划统计监测表（初报）.xlsx";
        FormCells wrong = new FormCells(catalog, tables.form(new AreaCode("370405"), 2017, XLSX));
        Cell cell = wrong.thisYear("C-ENV-003");
        cell.setCellValue(cell.getNumericCellValue() + 2);
        inbox.add(first, wrong.workbook(), 2017);
        String later = "370405台儿庄区/台儿庄区2017年妇女儿童发展规划统计监测表（更正）.xlsx";
        inbox.add(later, form("370405", 2017));
        inbox.planted(new Planted(
                later, FormCells.place(cell), "重报：儿童课外活动场所数比前一份少2个", "无", "accepted", "以本份为准（同时收到，按路径在后）；前一份的值留存，被取代"));
    }

    private void ofAnotherArea() {
        String file = "370403薛城区/峄城区2016年监测表.xlsx";
        inbox.add(file, form("370404", 2016));
        inbox.planted(new Planted(file, "整个文件", "薛城区的文件夹里放了峄城区的表", "R016 error", "rejected", "全部不入库；峄城区自己报送的不受影响"));
    }

    private void underTheFormerName() {
        FormHead head = new FormHead(
                new AreaCode("370521"), "垦利县统计局", 2017, "（示例）", InventedTables.reportedOn(2017), InventedTables.NOTE);
        Workbook workbook =
                new LegalForm(catalog, "FE1").fill(head, tables.figures(new AreaCode("370505"), 2017), XLSX);
        String file = "370505垦利区/垦利县2017年妇女儿童发展规划统计监测表.xlsx";
        inbox.add(file, workbook, 2017);
        inbox.planted(new Planted(
                file,
                "妇女!A4:A5、儿童!A4:A5",
                "2016年撤县设区后，2017年仍写旧名旧码（370521 垦利县）",
                "R406 info",
                "accepted",
                "全部入库，记在370505垦利区名下"));
    }

    private void underACodeThatIsNoMore() {
        List<LongRow> rows = tables.rows(new AreaCode("371200"), 2017, 2017, "").stream()
                .limit(12)
                .map(row -> new LongRow(
                        row.areaCode(),
                        row.area(),
                        2019,
                        row.indicator(),
                        row.breakdown(),
                        row.value(),
                        row.sender(),
                        row.status()))
                .toList();
        String file = "371200莱芜市/莱芜市2019年监测数据.csv";
        inbox.add(file, LongTable.csv(rows, LongTable.Encoding.UTF_8));
        inbox.planted(new Planted(file, "A2:A13", "莱芜市已于2018年并入济南市，2019年仍用371200", "R406 error", "rejected", "全部不入库"));
    }

    private void ofAnAreaThatNeverWas() {
        List<LongRow> rows = tables.rows(new AreaCode("370402"), 2020, 2020, "").stream()
                .skip(128)
                .limit(4)
                .map(row -> new LongRow(
                        "370499", "鲁南新区", 2020, row.indicator(), row.breakdown(), row.value(), "鲁南新区统计局", row.status()))
                .toList();
        String file = "鲁南新区2020年基础数据.csv";
        inbox.add(file, LongTable.csv(rows, LongTable.Encoding.UTF_8));
        inbox.planted(new Planted(
                file,
                "A2:B5",
                "地区“鲁南新区”（370499）不在地区目录中",
                "R014 warning",
                "rejected",
                "全部不入库，计入 ignoredBy.unknown_area"));
    }

    private void cutOff() {
        byte[] whole = form("370404", 2019);
        String file = "370404峄城区/峄城区2019年监测表（补报）.xlsx";
        inbox.add(file, Arrays.copyOf(whole, whole.length / 2));
        inbox.planted(new Planted(file, "整个文件", "文件只传了一半，打不开", "R000 error", "unreadable", "无"));
    }

    private void notATable() {
        String document = "370405台儿庄区/台儿庄区2019年工作总结.xls";
        inbox.add(document, document());
        inbox.planted(new Planted(document, "整个文件", "Word 文档改了扩展名", "R000 error", "unreadable", "无"));
        String picture = "370481滕州市/滕州市2019年监测表（盖章扫描件）.xlsx";
        inbox.add(picture, PICTURE);
        inbox.planted(new Planted(picture, "整个文件", "PNG 图片改了扩展名", "R000 error", "unreadable", "无"));
    }

    private static byte[] document() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>示例数据（虚构）：工作总结</w:t></w:r></w:p></w:body></w:document>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 2, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void badBytes() {
        List<LongRow> rows = tables.rows(new AreaCode("371100"), 2019, 2019, "").stream()
                .limit(6)
                .toList();
        byte[] bytes = LongTable.csv(rows, LongTable.Encoding.GB18030);
        int name = indexOf(bytes, "日照市".getBytes(Charset.forName("GB18030")));
        bytes[name] = (byte) 0xFF;
        bytes[name + 1] = (byte) 0xFF;
        String file = "371100日照市/日照市2019年补充数据.csv";
        inbox.add(file, bytes);
        inbox.planted(new Planted(
                file, "B2", "GBK 文件中有坏字节，既不是 UTF-8 也不是 GB18030", "R000 error", "unreadable", "无；日照市的其他文件不受影响"));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int from = 0; from <= bytes.length - wanted.length; from++) {
            if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
                return from;
            }
        }
        throw new IllegalStateException("no such bytes");
    }

    /** The province's own figures of 2020; the one that lost its decimal point is of 2012. */
    private void outOfRange() {
        String file = "370000山东省/山东省2010-2012年监测数据.csv";
        List<LongRow> rows = new ArrayList<>(tables.rows(new AreaCode("370000"), 2010, 2012, ""));
        for (int position = 0; position < rows.size(); position++) {
            LongRow row = rows.get(position);
            if (row.year() == 2012 && row.indicator().code().value().equals("W-HLT-001")) {
                FormEntry lost = FormEntry.of(row.value().plain().replace(".", ""));
                rows.set(
                        position,
                        new LongRow(
                                row.areaCode(),
                                row.area(),
                                row.year(),
                                row.indicator(),
                                row.breakdown(),
                                lost,
                                row.sender(),
                                row.status()));
                inbox.planted(new Planted(
                        file,
                        "G%d".formatted(position + 2),
                        "女性人均预期寿命丢了小数点：" + lost.plain(),
                        "R008 error",
                        "partly_accepted",
                        "该格不入库"));
            }
        }
        inbox.add(file, LongTable.csv(rows, LongTable.Encoding.GB18030));
    }
}
