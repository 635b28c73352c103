package org.halfsky.publish.sheet;

import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegendEntry;

/**
 * From the base to the end of percentages, one dumbbell an indicator, and a mark where it should have arrived. The bar between the two ends is
 * the upper one of two stacked bars whose lower one is not seen: that every program draws alike.
 *
 * @param table where the figures stand
 */
public record DumbbellChart(String title, Placed table, Columns columns) implements Chart {

    private static final int GAP_PERCENT = 500;
    private static final int FULL = 100;
    private static final int MID_GREY = 0xA6A6A6;
    private static final int BLUE = 0x1F3F7F;
    private static final int BLACK = 0;
    private static final short MARKER = 9;
    private static final short MARK = 6;

    /** Where the figures stand: the lower end of the bar and its length among them. */
    public record Columns(int names, int base, int end, int goal, int lower, int span) {}

    @Override
    public void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = ChartFrame.on(sheet, anchor, title);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = Strokes.valueAxis(chart);
        PercentAxis.on(
                left,
                true,
                Stream.of(columns.base(), columns.end(), columns.goal())
                        .map(each -> numbers(sheet, each))
                        .toList());
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(columns.names()));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap((byte) FULL);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        XDDFChartData.Series hidden = bars.addSeries(names, numbers(sheet, columns.lower()));
        hidden.setTitle("（起点）", null);
        hidden.setFillProperties(new XDDFNoFillProperties());
        XDDFChartData.Series span = bars.addSeries(names, numbers(sheet, columns.span()));
        span.setTitle("变化", null);
        span.setFillProperties(Strokes.solid(Strokes.PALE_GREY));
        XDDFLineChartData ends = (XDDFLineChartData) chart.createData(ChartTypes.LINE, below, left);
        ends.setVaryColors(false);
        mark(ends, names, numbers(sheet, columns.base()), new Mark("基期值", MarkerStyle.CIRCLE, MARKER, MID_GREY));
        mark(ends, names, numbers(sheet, columns.end()), new Mark("终期值", MarkerStyle.CIRCLE, MARKER, BLUE));
        mark(ends, names, numbers(sheet, columns.goal()), new Mark("目标值", MarkerStyle.DIAMOND, MARK, BLACK));
        chart.plot(bars);
        chart.plot(ends);
        hideFirstInLegend(chart);
        ChartFinish.layNamesFlat(chart);
        ChartFinish.apply(chart);
    }

    private record Mark(String name, MarkerStyle style, short size, int colour) {}

    private static void mark(
            XDDFLineChartData ends, XDDFCategoryDataSource names, XDDFNumericalDataSource<Double> heights, Mark mark) {
        XDDFLineChartData.Series marks = (XDDFLineChartData.Series) ends.addSeries(names, heights);
        marks.setTitle(mark.name(), null);
        marks.setSmooth(false);
        marks.setLineProperties(Strokes.none());
        marks.setMarkerStyle(mark.style());
        marks.setMarkerSize(mark.size());
        MarkerPaint.of(marks, mark.colour());
    }

    private static void hideFirstInLegend(XSSFChart chart) {
        CTLegend legend = chart.getCTChart().getLegend();
        CTLegendEntry hidden = legend.addNewLegendEntry();
        hidden.addNewIdx().setVal(0);
        hidden.addNewDelete().setVal(true);
    }

    private XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(column));
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(table.firstRow(), table.lastRow(), column, column);
    }
}
