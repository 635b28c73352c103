package org.halfsky.publish.sheet;

import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Upright bars from 0 to 100 with the figure above each, the same in workbooks and documents. */
public final class PercentBars {

    private static final String ONE_DECIMAL = "0.0";

    private PercentBars() {}

    /** Gives an empty chart its axes; the bars are added to what comes back. */
    public static XDDFBarChartData on(XDDFChart chart) {
        XDDFBarChartData data = (XDDFBarChartData)
                chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM), percentAxis(chart));
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        return data;
    }

    /** Puts the figures above the bars of a chart that is plotted. */
    public static void label(XDDFChart chart) {
        for (CTBarSer bars : bars(chart)) {
            label(bars, ONE_DECIMAL);
        }
    }

    /** Puts the figures into the middle of the bars, where no line across their ends meets them. */
    static void labelInside(XDDFChart chart, String format) {
        for (CTBarSer bars : bars(chart)) {
            label(bars, format).addNewDLblPos().setVal(STDLblPos.CTR);
        }
    }

    private static CTBarSer[] bars(XDDFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
    }

    private static CTDLbls label(CTBarSer bars, String format) {
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        return labels;
    }

    private static XDDFValueAxis percentAxis(XDDFChart chart) {
        XDDFValueAxis percent = Strokes.valueAxis(chart);
        PercentAxis.on(percent);
        return percent;
    }
}
