package org.halfsky.warehouse.check.formula;

/**
 * The smallest part of a formula that means something.
 *
 * @param text     as written; of a reference or threshold without its brackets
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        THRESHOLD,
        REFERENCE,
        WORD,
        SIGN,
        END
    }

    boolean is(Kind wanted, String wantedText) {
        return kind == wanted && text.equals(wantedText);
    }

    /** For messages. */
    String seen() {
        return switch (kind) {
            case END -> "the end";
            case THRESHOLD -> "'{" + text + "}'";
            case REFERENCE -> "'[" + text + "]'";
            case NUMBER, WORD, SIGN -> "'" + text + "'";
        };
    }
}
