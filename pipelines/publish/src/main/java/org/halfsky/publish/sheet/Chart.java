package org.halfsky.publish.sheet;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native chart over cells of its sheet, with its points kept in the file. */
public sealed interface Chart permits BarChart, DumbbellChart, GoalBarChart, LineChart {

    void draw(XSSFSheet sheet, XSSFClientAnchor anchor);
}
