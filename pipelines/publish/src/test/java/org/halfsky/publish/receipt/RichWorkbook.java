package org.halfsky.publish.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sender's workbook with everything that people put into workbooks, and things that POI knows nothing of. */
final class RichWorkbook {

    /** its sheet with figures; those in B3 and B4 are found fault with */
    static final String SHEET = "妇儿综1表";

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private RichWorkbook() {}

    static byte[] xls() throws IOException {
        return bytes(filled(new HSSFWorkbook()));
    }

    static byte[] xlsx() throws IOException {
        XSSFWorkbook workbook = (XSSFWorkbook) filled(new XSSFWorkbook());
        // else POI writes the time of day, and two copies made in different seconds differ
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
        chart(workbook.getSheet("图表"));
        SortedMap<String, byte[]> parts = parts(bytes(workbook));
        edit(parts, "xl/worksheets/sheet1.xml", "</worksheet>", EXTENSIONS + "</worksheet>");
        edit(parts, "xl/worksheets/sheet1.xml", "<pageSetup ", "<pageSetup r:id=\"rIdPrinter\" ");
        edit(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                "</Relationships>",
                relation("rIdPrinter", "printerSettings", "../printerSettings/printerSettings1.bin"));
        parts.put("xl/printerSettings/printerSettings1.bin", new byte[] {1, 2, 3, 4});
        edit(
                parts,
                "xl/workbook.xml",
                "</workbook>",
                "<pivotCaches><pivotCache cacheId=\"7\" r:id=\"rIdPivot\"/></pivotCaches></workbook>");
        edit(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                relation("rIdPivot", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"));
        parts.put("xl/pivotCache/pivotCacheDefinition1.xml", PIVOT_CACHE.getBytes(StandardCharsets.UTF_8));
        edit(parts, "_rels/.rels", "</Relationships>", relation("rIdCustom", "customXml", "customXml/item1.xml"));
        parts.put("customXml/item1.xml", "<a:b xmlns:a=\"urn:department\">卫健局</a:b>".getBytes(StandardCharsets.UTF_8));
        edit(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings\"/>"
                        + "<Override PartName=\"/xl/pivotCache/pivotCacheDefinition1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml\"/></Types>");
        return zip(parts);
    }

    /** Sparklines and a newer kind of conditional format, as Excel 2010 and later write them. */
    private static final String EXTENSIONS =
            "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\">"
                    + "<x14:sparklineGroups xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:sparklineGroup displayEmptyCellsAs=\"gap\">"
                    + "<x14:colorSeries rgb=\"FF376092\"/><x14:sparklines><x14:sparkline><xm:f>妇儿综1表!B3:B4</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline>"
                    + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

    private static final String PIVOT_CACHE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<pivotCacheDefinition xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" saveData=\"0\" refreshOnLoad=\"1\">"
                    + "<cacheSource type=\"worksheet\"><worksheetSource ref=\"A2:B4\" sheet=\"妇儿综1表\"/></cacheSource><cacheFields count=\"0\"/></pivotCacheDefinition>";

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>"
                .formatted(id, kind, target);
    }

    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet(SHEET);
        figures(workbook, sheet);
        manners(sheet);
        picture(workbook, sheet);
        Sheet chart = workbook.createSheet("图表");
        chart.createRow(0).createCell(0).setCellFormula("'" + SHEET + "'!B3*2");
        chart.setColumnWidth(2, 9000);
        Sheet hidden = workbook.createSheet("底稿");
        hidden.createRow(4).createCell(3).setCellValue("草稿 12.5");
        workbook.setSheetHidden(2, true);
        Name name = workbook.createName();
        name.setNameName("死亡率");
        name.setRefersToFormula("'" + SHEET + "'!$B$3:$B$4");
        workbook.setPrintArea(0, "$A$1:$C$6");
        workbook.setPrintArea(1, "$A$1:$F$20");
        workbook.setActiveSheet(1);
        chart.setSelected(true);
        sheet.setSelected(false);
        return workbook;
    }

    private static void figures(Workbook workbook, Sheet sheet) {
        CellStyle oneDecimal = workbook.createCellStyle();
        oneDecimal.setDataFormat(workbook.createDataFormat().getFormat("0.0_ "));
        CellStyle shaded = workbook.createCellStyle();
        shaded.cloneStyleFrom(oneDecimal);
        shaded.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        shaded.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sheet.createRow(0).createCell(0).setCellValue("2020年妇女儿童发展规划统计监测表");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        String[] names = {"指标", "5岁以下儿童死亡率", "婴儿死亡率", "孕产妇死亡率"};
        double[] values = {0, 3.1, 4.2, 9.4};
        for (int at = 0; at < names.length; at++) {
            sheet.createRow(at + 1).createCell(0).setCellValue(names[at]);
            Cell value = sheet.getRow(at + 1).createCell(1);
            value.setCellStyle(at == 2 ? shaded : oneDecimal);
            value.setCellValue(values[at]);
        }
        sheet.createRow(5).createCell(1).setCellFormula("SUM(B3:B5)");
        Comment own = sheet.createDrawingPatriarch().createCellComment(anchor(workbook, 3, 4));
        own.setString(workbook.getCreationHelper().createRichTextString("已与卫健局核对"));
        own.setAuthor("王五");
        sheet.getRow(4).getCell(1).setCellComment(own);
    }

    private static void manners(Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createDecimalConstraint(ComparisonOperator.BETWEEN, "0", "1000"),
                new CellRangeAddressList(2, 4, 1, 1));
        validation.createErrorBox("请核对", "应为 0 到 1000");
        sheet.addValidationData(validation);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B3:B5")},
                formats.createConditionalFormattingRule(ComparisonOperator.GT, "100"));
        sheet.setColumnWidth(0, 7777);
        sheet.setColumnHidden(4, true);
        sheet.createFreezePane(1, 2);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A2:B5"));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getHeader().setCenter("内部资料");
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
        sheet.setRowBreak(4);
        sheet.protectSheet("halfsky");
    }

    private static void picture(Workbook workbook, Sheet sheet) {
        int picture = workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(anchor(workbook, 5, 6), picture);
    }

    private static ClientAnchor anchor(Workbook workbook, int column, int row) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + 2);
        anchor.setRow1(row);
        anchor.setRow2(row + 3);
        return anchor;
    }

    private static void chart(XSSFSheet sheet) {
        XSSFSheet figures = sheet.getWorkbook().getSheet(SHEET);
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart((org.apache.poi.xssf.usermodel.XSSFClientAnchor) anchor(sheet.getWorkbook(), 1, 1));
        var data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(figures, CellRangeAddress.valueOf("A3:A5")),
                XDDFDataSourcesFactory.fromNumericCellRange(figures, CellRangeAddress.valueOf("B3:B5")));
        chart.plot(data);
    }

    static SortedMap<String, byte[]> parts(byte[] zip) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void edit(Map<String, byte[]> parts, String part, String what, String instead) {
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalStateException("%s: has no %s: %s".formatted(part, what, text));
        }
        parts.put(part, text.replace(what, instead).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
