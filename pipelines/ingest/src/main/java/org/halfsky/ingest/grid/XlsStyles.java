package org.halfsky.ingest.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.halfsky.ingest.display.NumberFormats;
import org.jspecify.annotations.Nullable;

/** The cell styles and fonts of an xls workbook, by the numbers that its records name. */
final class XlsStyles {
    /** No font has this number: after 3 comes 5. */
    private static final int NO_FONT = 4;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> looks = new ArrayList<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();
    private NumberFormats formats = new NumberFormats(false);

    void countDaysFrom1904(boolean yes) {
        formats = new NumberFormats(yes);
    }

    void take(Record record) {
        if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof FontRecord font) {
            fonts.add(font);
        } else if (record instanceof ExtendedFormatRecord look) {
            looks.add(look);
        }
    }

    /** The style with a number; a plain one where there is none. */
    CellStyle style(int number) {
        return styles.computeIfAbsent(number, this::styleOf);
    }

    private CellStyle styleOf(int number) {
        if (number < 0 || number >= looks.size()) {
            return new CellStyle(formats.format(0, null), 0, false);
        }
        ExtendedFormatRecord look = looks.get(number);
        int format = look.getFormatIndex() & 0xFFFF;
        FontRecord font = font(look.getFontIndex());
        return new CellStyle(
                formats.format(format, codes.get(format)), look.getIndent(), font != null && font.isStruckout());
    }

    private @Nullable FontRecord font(int number) {
        int place = number > NO_FONT ? number - 1 : number;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
    }

    /** A string as displayed: raised digits as {@code ¹²³}. */
    DisplayedText text(UnicodeString string) {
        String all = string.getString();
        if (string.getFormatRunCount() == 0) {
            return new DisplayedText(all, false);
        }
        StringBuilder text = new StringBuilder(all.length());
        boolean struckOut = false;
        boolean raised = false;
        int from = 0;
        for (Iterator<FormatRun> runs = string.formatIterator(); runs.hasNext(); ) {
            FormatRun run = runs.next();
            int to = Math.min(all.length(), Math.max(from, run.getCharacterPos()));
            text.append(part(all, from, to, raised));
            FontRecord font = font(run.getFontIndex());
            raised = font != null && font.getSuperSubScript() == FontRecord.SS_SUPER;
            struckOut |= font != null && font.isStruckout() && to < all.length();
            from = to;
        }
        return new DisplayedText(
                text.append(part(all, from, all.length(), raised)).toString(), struckOut);
    }

    private static String part(String all, int from, int to, boolean raised) {
        String part = all.substring(from, to);
        return raised ? DisplayedText.raise(part) : part;
    }
}
