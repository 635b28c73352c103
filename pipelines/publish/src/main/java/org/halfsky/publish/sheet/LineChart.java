package org.halfsky.publish.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A course over the years, and the target that it should reach as a broken line: told apart in black and white.
 *
 * @param measure     what the lines are
 * @param headRow     holds the years
 * @param firstColumn of the first year
 * @param lastColumn  of the last one
 * @param valueRow    the course; years without a figure leave a gap
 * @param goalRow     the target, the same in every year
 */
public record LineChart(Measure measure, int headRow, int firstColumn, int lastColumn, int valueRow, int goalRow)
        implements Chart {

    private static final double THICK = 2.25;
    private static final double THIN = 1.5;
    private static final short MARKER = 6;

    @Override
    public void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = ChartFrame.on(sheet, anchor, measure.title());
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = Strokes.valueAxis(chart);
        XDDFNumericalDataSource<Double> values = numbers(sheet, valueRow);
        XDDFNumericalDataSource<Double> goals = numbers(sheet, goalRow);
        if (measure.isPercent()) {
            PercentAxis.on(left, false, List.of(values, goals));
        }
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, below, left);
        data.setVaryColors(false);
        XDDFCategoryDataSource years = XDDFDataSourcesFactory.fromStringCellRange(sheet, row(headRow));
        XDDFLineChartData.Series course = line(data, years, values);
        course.setTitle("实际值", null);
        course.setMarkerStyle(MarkerStyle.CIRCLE);
        course.setMarkerSize(MARKER);
        course.setLineProperties(Strokes.line(Strokes.BLUE, THICK));
        XDDFLineChartData.Series goal = line(data, years, goals);
        goal.setTitle("目标值", null);
        goal.setMarkerStyle(MarkerStyle.NONE);
        goal.setLineProperties(Strokes.broken(Strokes.GREY, THIN));
        chart.plot(data);
        ChartFinish.apply(chart);
    }

    private XDDFLineChartData.Series line(
            XDDFLineChartData data, XDDFCategoryDataSource years, XDDFNumericalDataSource<Double> values) {
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) data.addSeries(years, values);
        line.setSmooth(false);
        return line;
    }

    private XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int row) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, row(row));
    }

    private CellRangeAddress row(int row) {
        return new CellRangeAddress(row, row, firstColumn, lastColumn);
    }
}
