package org.halfsky.publish.sheet;

import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Fills the markers of a line, which keep a dark edge: a white one is seen on white paper. */
final class MarkerPaint {

    private static final int EDGE = 12_700;

    private MarkerPaint() {}

    static void of(XDDFLineChartData.Series line, int colour) {
        CTLineSer series = line.getCTLineSer();
        CTShapeProperties paint = series.getMarker().addNewSpPr();
        paint.addNewSolidFill()
                .addNewSrgbClr()
                .setVal(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
        paint.addNewLn().setW(EDGE);
        paint.getLn().addNewSolidFill().addNewSrgbClr().setVal(Strokes.BLUE);
    }
}
