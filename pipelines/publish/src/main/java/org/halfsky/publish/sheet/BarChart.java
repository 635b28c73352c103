package org.halfsky.publish.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Upright bars of percentages, native, with the points kept in the file: programs that do not calculate on opening show them too.
 * Fills are solid and differ in brightness, so that they differ in black and white.
 *
 * @param table          where the figures stand
 * @param categoryColumn holds the names under the bars
 * @param series         one colour of bars each, at most three
 */
public record BarChart(String title, Placed table, int categoryColumn, List<BarSeries> series) implements Chart {

    private static final byte[][] FILLS = {
        {0x1F, 0x3F, 0x7F}, {(byte) 0xA9, (byte) 0xC1, (byte) 0xDF}, {0x7F, 0x7F, 0x7F},
    };
    private static final byte[] GRID_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    /** the highest mark stays 100, and the figure above a full bar has room below the title */
    private static final double ROOM_ABOVE_100 = 110;

    private static final String ONE_DECIMAL = "0.0";

    /** @param column holds the heights of the bars */
    public record BarSeries(String name, int column) {}

    public BarChart {
        series = List.copyOf(series);
    }

    @Override
    public void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData data =
                (XDDFBarChartData) chart.createData(ChartTypes.BAR, nameAxis(chart), percentAxis(chart));
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(categoryColumn));
        for (int at = 0; at < series.size(); at++) {
            XDDFNumericalDataSource<Double> heights = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, column(series.get(at).column()));
            XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(names, heights);
            bars.setTitle(series.get(at).name(), null);
            bars.setFillProperties(solid(FILLS[at]));
        }
        chart.plot(data);
        for (CTBarSer bars :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            label(bars);
        }
        ChartFinish.apply(chart);
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(table.firstRow(), table.lastRow(), column, column);
    }

    private static XDDFCategoryAxis nameAxis(XSSFChart chart) {
        return chart.createCategoryAxis(AxisPosition.BOTTOM);
    }

    private static XDDFValueAxis percentAxis(XSSFChart chart) {
        XDDFValueAxis percent = chart.createValueAxis(AxisPosition.LEFT);
        percent.setCrosses(AxisCrosses.AUTO_ZERO);
        percent.setCrossBetween(AxisCrossBetween.BETWEEN);
        percent.setMinimum(0);
        percent.setMaximum(ROOM_ABOVE_100);
        percent.setMajorUnit(20);
        percent.setNumberFormat("0");
        XDDFLineProperties grid = new XDDFLineProperties(solid(GRID_GREY));
        percent.getOrAddMajorGridProperties().setLineProperties(grid);
        return percent;
    }

    private static XDDFSolidFillProperties solid(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    /** The figure above every bar. */
    private static void label(CTBarSer bars) {
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(ONE_DECIMAL);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
