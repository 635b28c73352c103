package org.halfsky.warehouse.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into tokens. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("""
            (?:(?<number>\\d+(?:\\.\\d+)?)|\\{(?<threshold>[a-z0-9-]*)\\})(?<percent>%)?
            |\\[(?<reference>[^\\[\\]]*)\\]
            |(?<word>[a-z]+)
            |(?<sign><=~|>=~|=~|<=|>=|<>|[<>=+*/(),;@-])
            """, Pattern.COMMENTS);

    private Lexer() {}

    /** The tokens in order, an {@code END} last. */
    static List<Token> tokens(String formula) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(formula);
        int position = 0;
        while (position < formula.length()) {
            if (Character.isWhitespace(formula.charAt(position))) {
                position++;
                continue;
            }
            if (!matcher.region(position, formula.length()).lookingAt()) {
                throw new FormulaException(
                        position + 1,
                        "expected a [reference], a number, a word or a sign, saw '%s'"
                                .formatted(formula.substring(position, position + 1)));
            }
            tokens.add(token(matcher, position + 1));
            position = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", formula.length() + 1));
        return tokens;
    }

    private static Token token(Matcher matcher, int position) {
        String hundredths = matcher.group("percent") == null ? "" : "%";
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, matcher.group("number") + hundredths, position);
        }
        if (matcher.group("threshold") != null) {
            return new Token(Token.Kind.THRESHOLD, matcher.group("threshold") + hundredths, position);
        }
        if (matcher.group("reference") != null) {
            return new Token(Token.Kind.REFERENCE, matcher.group("reference").strip(), position);
        }
        if (matcher.group("word") != null) {
            return new Token(Token.Kind.WORD, matcher.group("word"), position);
        }
        return new Token(Token.Kind.SIGN, matcher.group("sign"), position);
    }
}
