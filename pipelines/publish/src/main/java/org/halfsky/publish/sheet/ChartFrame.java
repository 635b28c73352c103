package org.halfsky.publish.sheet;

import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** An empty chart on a sheet: its title above, its legend below. */
final class ChartFrame {

    private ChartFrame() {}

    static XSSFChart on(XSSFSheet sheet, XSSFClientAnchor anchor, String title) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }
}
