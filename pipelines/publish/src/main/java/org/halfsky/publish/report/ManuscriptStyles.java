package org.halfsky.publish.report;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles by the habits of official documents (GB/T 9704): fonts by name, 28 points from line to line, two signs of indent. */
final class ManuscriptStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String SUBHEADING = "Heading2";
    static final String BODY = "BodyText";
    static final String CAPTION = "Caption";
    static final String CELL = "TableText";

    private static final int TWENTIETHS = 20;
    private static final int LINE_POINTS = 28;
    private static final int TABLE_LINE_POINTS = 14;
    private static final int TWO_SIGNS = 200;

    /** 二号, 三号, 五号, 小五 in half points. */
    private static final int SIZE_2 = 44;

    private static final int SIZE_3 = 32;
    private static final int SIZE_5 = 21;
    private static final int SMALL_5 = 18;

    private ManuscriptStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.addStyle(style(TITLE, "Title", "方正小标宋简体", SIZE_2, paragraph -> {}));
        styles.addStyle(style(SUBTITLE, "Subtitle", "楷体_GB2312", SIZE_3, paragraph -> {}));
        styles.addStyle(style(HEADING, "heading 1", "黑体", SIZE_3, paragraph -> outline(paragraph, 0)));
        styles.addStyle(style(SUBHEADING, "heading 2", "楷体_GB2312", SIZE_3, paragraph -> outline(paragraph, 1)));
        styles.addStyle(style(BODY, "Body Text", "仿宋_GB2312", SIZE_3, ManuscriptStyles::indent));
        styles.addStyle(style(CAPTION, "caption", "黑体", SIZE_5, paragraph -> {}));
        styles.addStyle(style(CELL, "Table Text", "宋体", SMALL_5, ManuscriptStyles::close));
    }

    private static XWPFStyle style(String id, String name, String font, int halfPoints, Consumer<CTPPrGeneral> more) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf((long) LINE_POINTS * TWENTIETHS));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia(font);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        more.accept(paragraph);
        return new XWPFStyle(style);
    }

    private static void outline(CTPPrGeneral paragraph, int level) {
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        indent(paragraph);
    }

    private static void indent(CTPPrGeneral paragraph) {
        CTInd indent = paragraph.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(TWO_SIGNS));
        indent.setFirstLine(BigInteger.valueOf((long) SIZE_3 * TWENTIETHS)); // for programs that do not count signs
    }

    private static void close(CTPPrGeneral paragraph) {
        paragraph.getSpacing().setLine(BigInteger.valueOf((long) TABLE_LINE_POINTS * TWENTIETHS));
    }
}
