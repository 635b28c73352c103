package org.halfsky.publish.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.halfsky.publish.sheet.Imprint;
import org.halfsky.publish.sheet.PercentBars;

/** Draws a chart natively, its points kept in the document and in the workbook behind it, so that it can be changed further. */
final class ManuscriptChart {

    private static final byte[] FILL = {0x1F, 0x3F, 0x7F};
    private static final double WIDTH_CM = 15.4;
    private static final double HEIGHT_CM = 7.5;

    private ManuscriptChart() {}

    static void draw(ReportChart chart, XWPFDocument document, Imprint imprint) {
        try {
            XWPFChart drawn = document.createChart(
                    (int) (WIDTH_CM * Units.EMU_PER_CENTIMETER), (int) (HEIGHT_CM * Units.EMU_PER_CENTIMETER));
            drawn.getWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(imprint.date().toInstant())));
            plot(chart, drawn);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a new chart has a place in every document", impossible);
        }
    }

    private static void plot(ReportChart chart, XWPFChart drawn) {
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        XDDFBarChartData data = PercentBars.on(drawn);
        int last = chart.names().size();
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                chart.names().toArray(String[]::new), "Sheet1!$A$2:$A$" + (last + 1), 0);
        XDDFNumericalDataSource<BigDecimal> heights = XDDFDataSourcesFactory.fromArray(
                chart.heights().toArray(BigDecimal[]::new), "Sheet1!$B$2:$B$" + (last + 1), 1);
        XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(categories, heights);
        bars.setTitle("达标率", drawn.setSheetTitle("达标率", 1));
        bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FILL)));
        drawn.plot(data);
        PercentBars.label(drawn);
    }
}
