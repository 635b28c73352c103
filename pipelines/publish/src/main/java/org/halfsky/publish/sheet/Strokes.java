package org.halfsky.publish.sheet;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** Colours and lines of charts: told apart in black and white by brightness, and said explicitly so that every program shows them. */
final class Strokes {

    static final byte[] BLUE = {0x1F, 0x3F, 0x7F};
    static final byte[] LIGHT_BLUE = {(byte) 0xA9, (byte) 0xC1, (byte) 0xDF};
    static final byte[] GREY = {0x7F, 0x7F, 0x7F};
    static final byte[] PALE_GREY = {(byte) 0xE0, (byte) 0xE3, (byte) 0xE8};
    private static final byte[] GRID_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private Strokes() {}

    static XDDFSolidFillProperties solid(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    static XDDFLineProperties line(byte[] colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(solid(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties broken(byte[] colour, double points) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }

    /** No line at all: only the markers are seen. */
    static XDDFLineProperties none() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    /** An axis of values at the left with a fine grid; what is drawn stands between the marks of the axis below, the last as free as all others. */
    static XDDFValueAxis valueAxis(XDDFChart chart) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat("General");
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(GRID_GREY)));
        return axis;
    }
}
