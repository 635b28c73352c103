package org.halfsky.publish.sheet;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** What every chart has in common: fonts by name, square corners, gaps where there is no figure, axes in their own format. */
final class ChartFinish {

    private static final int HUNDREDTHS = 100;
    private static final int TITLE_POINTS = 12;
    private static final int TEXT_POINTS = 9;

    private ChartFinish() {}

    static void apply(XSSFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        if (!chart.getCTChart().isSetDispBlanksAs()) {
            chart.getCTChart().addNewDispBlanksAs();
        }
        chart.getCTChart().getDispBlanksAs().setVal(STDispBlanksAs.GAP);
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            axis.getNumFmt().setSourceLinked(false);
        }
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        CTTextParagraph paragraph = text.addNewP();
        font(paragraph.addNewPPr().addNewDefRPr(), "宋体", TEXT_POINTS);
        paragraph.addNewEndParaRPr().setLang("zh-CN");
        titleFont(chart);
    }

    /** Names below a chart wrap instead of leaning. */
    static void layNamesFlat(XSSFChart chart) {
        for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxArray()) {
            CTTextBody names = axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr();
            names.addNewBodyPr().setRot(0);
            CTTextParagraph paragraph = names.addNewP();
            font(paragraph.addNewPPr().addNewDefRPr(), "宋体", TEXT_POINTS);
            paragraph.addNewEndParaRPr().setLang("zh-CN");
        }
    }

    private static void titleFont(XSSFChart chart) {
        CTTextBody title = chart.getCTChart().getTitle().getTx().getRich();
        CTTextCharacterProperties run = title.getPArray(0).getRArray(0).isSetRPr()
                ? title.getPArray(0).getRArray(0).getRPr()
                : title.getPArray(0).getRArray(0).addNewRPr();
        font(run, "黑体", TITLE_POINTS);
        run.setB(false);
    }

    private static void font(CTTextCharacterProperties run, String name, int points) {
        run.setSz(points * HUNDREDTHS);
        run.addNewLatin().setTypeface(name);
        run.addNewEa().setTypeface(name);
    }
}
