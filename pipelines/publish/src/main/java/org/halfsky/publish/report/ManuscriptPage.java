package org.halfsky.publish.report;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page: A4, the margins of official documents, its number below and a notice above. */
final class ManuscriptPage {

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int HEADER = 851;
    private static final int FOOTER = 992;

    /** 37 mm above, 35 mm below, 28 mm left, 26 mm right. */
    private static final Margins UPRIGHT = new Margins(2098, 1984, 1588, 1474);

    /** The same sheet of paper, turned to the left. */
    private static final Margins SIDEWAYS = new Margins(1588, 1474, 1984, 2098);

    /** Of a page, in twentieths of a point. */
    private record Margins(int top, int bottom, int left, int right) {

        void applyTo(CTPageMar page) {
            page.setTop(BigInteger.valueOf(top));
            page.setBottom(BigInteger.valueOf(bottom));
            page.setLeft(BigInteger.valueOf(left));
            page.setRight(BigInteger.valueOf(right));
            page.setHeader(BigInteger.valueOf(HEADER));
            page.setFooter(BigInteger.valueOf(FOOTER));
            page.setGutter(BigInteger.ZERO);
        }
    }

    private final XWPFDocument document;
    private boolean isSideways;

    ManuscriptPage(XWPFDocument document, @Nullable String notice) {
        this.document = document;
        upright(document.getDocument().getBody().addNewSectPr());
        if (notice != null) {
            centred(document.createHeader(HeaderFooterType.DEFAULT).createParagraph())
                    .createRun()
                    .setText(notice);
        }
        XWPFParagraph below =
                centred(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
        below.createRun().setText("— ");
        below.getCTP().addNewFldSimple().setInstr("PAGE");
        below.createRun().setText(" —");
    }

    /** What follows stands on pages turned sideways. Header and footer stay. */
    void turnSideways() {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        document.createParagraph().getCTP().addNewPPr().setSectPr((CTSectPr) last.copy());
        CTPageSz size = last.getPgSz();
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        SIDEWAYS.applyTo(last.getPgMar());
        isSideways = true;
    }

    /** Between the margins of the page now written, in twentieths of a point. */
    int textWidth() {
        return isSideways ? A4_LONG - SIDEWAYS.left() - SIDEWAYS.right() : A4_SHORT - UPRIGHT.left() - UPRIGHT.right();
    }

    private static void upright(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_SHORT));
        size.setH(BigInteger.valueOf(A4_LONG));
        UPRIGHT.applyTo(section.addNewPgMar());
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setStyle(ManuscriptStyles.CELL);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }
}
