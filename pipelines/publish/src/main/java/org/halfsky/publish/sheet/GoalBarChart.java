package org.halfsky.publish.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
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
 * One bar an area, and the target that all should reach as a broken line across them.
 *
 * @param measure    what the bars and the line are
 * @param headRow     holds the areas
 * @param firstColumn of the first area
 * @param lastColumn  of the last one
 * @param valueRow    how high the bars are; areas without a figure have none
 * @param goalRow     the target of each area
 */
public record GoalBarChart(Measure measure, int headRow, int firstColumn, int lastColumn, int valueRow, int goalRow)
        implements Chart {

    private static final int GAP_PERCENT = 60;
    private static final double THICK = 1.75;

    @Override
    public void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = ChartFrame.on(sheet, anchor, measure.title());
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = Strokes.valueAxis(chart);
        values.setMinimum(0);
        XDDFCategoryDataSource areas = XDDFDataSourcesFactory.fromStringCellRange(sheet, row(headRow));
        XDDFNumericalDataSource<Double> reached = numbers(sheet, valueRow);
        XDDFNumericalDataSource<Double> promised = numbers(sheet, goalRow);
        if (measure.isPercent()) {
            PercentAxis.on(values, true, List.of(reached, promised));
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_PERCENT);
        XDDFBarChartData.Series heights = (XDDFBarChartData.Series) bars.addSeries(areas, reached);
        heights.setTitle("终期值", null);
        heights.setFillProperties(Strokes.solid(Strokes.LIGHT_BLUE));
        heights.setLineProperties(Strokes.line(Strokes.BLUE, 1));
        XDDFLineChartData goals = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        goals.setVaryColors(false);
        XDDFLineChartData.Series goal = (XDDFLineChartData.Series) goals.addSeries(areas, promised);
        goal.setTitle("目标值", null);
        goal.setSmooth(false);
        goal.setMarkerStyle(MarkerStyle.NONE);
        goal.setLineProperties(Strokes.broken(Strokes.GREY, THICK));
        chart.plot(bars);
        chart.plot(goals);
        PercentBars.labelInside(chart, measure.format());
        ChartFinish.apply(chart);
    }

    private XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int row) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, row(row));
    }

    private CellRangeAddress row(int row) {
        return new CellRangeAddress(row, row, firstColumn, lastColumn);
    }
}
