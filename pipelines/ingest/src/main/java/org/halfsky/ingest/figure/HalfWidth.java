package org.halfsky.ingest.figure;

/**
 * Folds full-width letters, digits and signs to the ones on every keyboard, and drops characters without width. Narrower than NFKC on
 * purpose: that would make 3.51 of {@code 3.5①} and of {@code 3.5¹}.
 */
final class HalfWidth {
    private static final int FULL_FIRST = 0xFF01;
    private static final int FULL_LAST = 0xFF5E;
    private static final int DISTANCE = 0xFEE0;

    private HalfWidth() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // the full-width comma stays: it may be a decimal point, which a plain comma between three digits is not
            if (c >= FULL_FIRST && c <= FULL_LAST && c != '，') {
                folded.append((char) (c - DISTANCE));
            } else if (isBlank(c)) {
                folded.append(' ');
            } else if (!isWithoutWidth(c)) {
                folded.append(like(c));
            }
        }
        return folded.toString().strip();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWithoutWidth(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u2060' || Character.isISOControl(c);
    }

    private static char like(char c) {
        return switch (c) {
            case '﹪', '٪' -> '%';
            case '−', '﹣' -> '-';
            case '∕', '⁄' -> '/';
            case '﹒' -> '.';
            case '﹐' -> ',';
            default -> c;
        };
    }
}
