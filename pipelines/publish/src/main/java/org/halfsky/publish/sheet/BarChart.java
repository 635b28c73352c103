package org.halfsky.publish.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Upright bars of percentages, native, with the points kept in the file: programs that do not calculate on opening show them too.
 * Fills are solid and differ in brightness, so that they differ in black and white.
 *
 * @param table          where the figures stand
 * @param categoryColumn holds the names under the bars
 * @param series         one colour of bars each, at most three
 */
public record BarChart(String title, Placed table, int categoryColumn, List<BarSeries> series) implements Chart {

    private static final byte[][] FILLS = {Strokes.BLUE, Strokes.LIGHT_BLUE, Strokes.GREY};

    /** @param column holds the heights of the bars */
    public record BarSeries(String name, int column) {}

    public BarChart {
        series = List.copyOf(series);
    }

    @Override
    public void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = ChartFrame.on(sheet, anchor, title);
        XDDFBarChartData data = PercentBars.on(chart);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(categoryColumn));
        for (int at = 0; at < series.size(); at++) {
            XDDFNumericalDataSource<Double> heights = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, column(series.get(at).column()));
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(names, heights);
            bars.setTitle(series.get(at).name(), null);
            bars.setFillProperties(Strokes.solid(FILLS[at]));
        }
        chart.plot(data);
        PercentBars.label(chart);
        ChartFinish.apply(chart);
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(table.firstRow(), table.lastRow(), column, column);
    }
}
