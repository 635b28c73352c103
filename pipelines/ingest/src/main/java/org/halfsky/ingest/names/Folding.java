package org.halfsky.ingest.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Text without its typing: full and half width, blanks, Traditional characters, kinds of brackets, dashes and quotes.
 * What has a meaning (digits, qualifiers, units) stays.
 */
public final class Folding {

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';
    private static final char[] SIMPLIFIED = simplified();
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\u301C\u223C~\u2500";
    private static final String OPENING = "[{\u3014\u3010\u3016\u3018";
    private static final String CLOSING = "]}\u3015\u3011\u3017\u3019";
    private static final String QUOTES =
            "\"'`\u2018\u2019\u201C\u201D\u300A\u300B\u3008\u3009\u300C\u300D\u300E\u300F\u00B7\u2022\u30FB";

    private Folding() {}

    /** The text folded; empty where nothing is left. */
    public static String fold(String text) {
        String compatible = Normalizer.normalize(withoutNoteMarks(text), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            append(folded, compatible.charAt(i));
        }
        return folded.toString();
    }

    /** Circled and raised digits are order or note marks; compatibility folding would make them digits of the name. */
    private static String withoutNoteMarks(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            if (isNoteMark(text.charAt(i))) {
                kept = kept == null ? new StringBuilder(text.substring(0, i)) : kept;
            } else if (kept != null) {
                kept.append(text.charAt(i));
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isNoteMark(char c) {
        return (c >= '\u2460' && c <= '\u2473')
                || (c >= '\u2776' && c <= '\u2793')
                || (c >= '\u2070' && c <= '\u2079')
                || c == '\u00B9'
                || c == '\u00B2'
                || c == '\u00B3';
    }

    private static void append(StringBuilder folded, char c) {
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c)
                || QUOTES.indexOf(c) >= 0) {
            return;
        }
        if (OPENING.indexOf(c) >= 0) {
            folded.append('(');
        } else if (CLOSING.indexOf(c) >= 0) {
            folded.append(')');
        } else if (DASHES.indexOf(c) >= 0) {
            folded.append('-');
        } else if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
            folded.append(SIMPLIFIED[c - FIRST_IDEOGRAPH]);
        } else {
            folded.append(Character.toUpperCase(c));
        }
    }

    private static char[] simplified() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        char[] table = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];
        for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
            String simple = toSimplified.transliterate(String.valueOf(c));
            table[c - FIRST_IDEOGRAPH] = simple.length() == 1 ? simple.charAt(0) : c;
        }
        // written so in names only, which a table of single characters does not know
        table['嶽' - FIRST_IDEOGRAPH] = '岳';
        table['瀋' - FIRST_IDEOGRAPH] = '沈';
        return table;
    }
}
