package org.halfsky.warehouse.check.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** Understands the tokens of one formula, from the outside in: parts, clauses, comparisons, sums, products, single numbers. */
final class Parser {

    private final List<Token> tokens;
    private final Vocabulary words;
    private int next;

    Parser(List<Token> tokens, Vocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** {@code part ; part ; …} to the end. */
    Formula formula() {
        List<Clause> clauses = new ArrayList<>(part());
        while (take(Token.Kind.SIGN, ";")) {
            clauses.addAll(part());
        }
        if (peek().kind() != Token.Kind.END) {
            throw expected("'and', ';' or the end");
        }
        return new Formula(List.copyOf(clauses));
    }

    /** {@code if one-of and one-of then clause and clause}, or only clauses. */
    private List<Clause> part() {
        List<List<Comparison>> conditions = new ArrayList<>();
        if (take(Token.Kind.WORD, "if")) {
            do {
                conditions.add(oneOf());
            } while (take(Token.Kind.WORD, "and"));
            need(Token.Kind.WORD, "then");
        }
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.addAll(clause(List.copyOf(conditions)));
        } while (take(Token.Kind.WORD, "and"));
        return clauses;
    }

    /** {@code a <= b <= c} is two clauses; {@code a = 0 or a = 100} is one. */
    private List<Clause> clause(List<List<Comparison>> conditions) {
        int start = peek().position();
        List<Comparison> chain = chain();
        List<List<Comparison>> clauses = new ArrayList<>();
        if (peek().is(Token.Kind.WORD, "or")) {
            if (chain.size() > 1) {
                throw new FormulaException(start, "a chain such as a <= b <= c cannot stand beside 'or'");
            }
            List<Comparison> alternatives = new ArrayList<>(chain);
            while (take(Token.Kind.WORD, "or")) {
                alternatives.addAll(single());
            }
            clauses.add(List.copyOf(alternatives));
        } else {
            chain.forEach(each -> clauses.add(List.of(each)));
        }
        if (clauses.stream()
                .anyMatch(each -> each.stream().allMatch(one -> one.references().isEmpty()))) {
            throw new FormulaException(start, "every comparison needs a [reference]");
        }
        List<Reference> rejected = rejecting();
        return clauses.stream()
                .map(each -> new Clause(conditions, each, rejected))
                .toList();
    }

    private List<Reference> rejecting() {
        List<Reference> rejected = new ArrayList<>();
        if (take(Token.Kind.WORD, "rejecting")) {
            do {
                rejected.add(reference());
            } while (take(Token.Kind.SIGN, ","));
        }
        return List.copyOf(rejected);
    }

    private List<Comparison> oneOf() {
        List<Comparison> comparisons = new ArrayList<>(single());
        while (take(Token.Kind.WORD, "or")) {
            comparisons.addAll(single());
        }
        return List.copyOf(comparisons);
    }

    private List<Comparison> single() {
        int start = peek().position();
        List<Comparison> chain = chain();
        if (chain.size() > 1) {
            throw new FormulaException(start, "expected one comparison, saw a chain");
        }
        return chain;
    }

    private List<Comparison> chain() {
        List<Comparison> chain = new ArrayList<>();
        Expression left = sum();
        Optional<Relation> relation = Relation.of(peek().text());
        if (relation.isEmpty()) {
            throw expected("one of <= >= < > = <>");
        }
        while (relation.isPresent()) {
            boolean asShown = advance().text().endsWith("~");
            Expression right = sum();
            chain.add(new Comparison(left, relation.get(), asShown, right));
            left = right;
            relation = Relation.of(peek().text());
        }
        return chain;
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (take(Token.Kind.SIGN, "+")) {
                sum = new Expression.Operation(sum, Arithmetic.PLUS, product());
            } else if (take(Token.Kind.SIGN, "-")) {
                sum = new Expression.Operation(sum, Arithmetic.MINUS, product());
            } else {
                return sum;
            }
        }
    }

    private Expression product() {
        Expression product = factor();
        while (true) {
            if (take(Token.Kind.SIGN, "*")) {
                product = new Expression.Operation(product, Arithmetic.TIMES, factor());
            } else if (take(Token.Kind.SIGN, "/")) {
                product = new Expression.Operation(product, Arithmetic.DIVIDED, factor());
            } else {
                return product;
            }
        }
    }

    private Expression factor() {
        Token token = peek();
        if (token.kind() == Token.Kind.REFERENCE) {
            return reference();
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return new Expression.Constant(asWritten(advance(), new BigDecimal(withoutSign(token))));
        }
        if (token.kind() == Token.Kind.THRESHOLD) {
            next++;
            return new Expression.Constant(asWritten(token, threshold(withoutSign(token), token)));
        }
        if (take(Token.Kind.SIGN, "-")) {
            return new Expression.Negative(factor());
        }
        if (peek().is(Token.Kind.SIGN, "(")) {
            return inBrackets();
        }
        if (take(Token.Kind.WORD, "year")) {
            return new Expression.YearAtHand();
        }
        return call();
    }

    /** {@code 15%} is 0.15. */
    private static BigDecimal asWritten(Token token, BigDecimal number) {
        return token.text().endsWith("%")
                ? new BigDecimal(number.movePointLeft(2).stripTrailingZeros().toPlainString())
                : number;
    }

    private static String withoutSign(Token token) {
        return token.text().replace("%", "");
    }

    private BigDecimal threshold(String name, Token token) {
        BigDecimal value = words.thresholds().get(name);
        if (value == null) {
            throw new FormulaException(
                    token.position(),
                    "expected one of the thresholds %s, saw '{%s}'"
                            .formatted(String.join(" ", words.thresholds().keySet()), name));
        }
        return value;
    }

    private Expression call() {
        if (take(Token.Kind.WORD, "half")) {
            need(Token.Kind.SIGN, "(");
            Expression half = new Expression.Half(reference());
            need(Token.Kind.SIGN, ")");
            return half;
        }
        Function function = Function.named(peek().text())
                .orElseThrow(() -> expected("a [reference], a number or one of abs half round sqrt year"));
        next++;
        return new Expression.Call(function, inBrackets());
    }

    private Expression inBrackets() {
        need(Token.Kind.SIGN, "(");
        Expression inside = sum();
        need(Token.Kind.SIGN, ")");
        return inside;
    }

    /** {@code [C-HLT-001]}, {@code [B-POP-001.F.T]}, {@code [W-HLT-002]@-1}. */
    private Reference reference() {
        Token token = peek();
        if (token.kind() != Token.Kind.REFERENCE) {
            throw expected("a [reference]");
        }
        next++;
        String code = token.text().split("\\.", 2)[0];
        if (code.isBlank()) {
            throw new FormulaException(
                    token.position(), "expected the code of an indicator, saw '[%s]'".formatted(token.text()));
        }
        IndicatorCode indicator = new IndicatorCode(code);
        if (!words.knows(indicator)) {
            throw new FormulaException(token.position(), "no indicator has the code " + code);
        }
        return new Reference(indicator, breakdown(token), yearsAway());
    }

    private static @Nullable Breakdown breakdown(Token token) {
        String[] parts = token.text().split("\\.", 2);
        if (parts.length == 1) {
            return null;
        }
        try {
            return Breakdown.parse(parts[1]);
        } catch (IllegalArgumentException wrong) {
            throw new FormulaException(
                    token.position(),
                    "expected a breakdown such as T.R behind '%s.', saw '%s'".formatted(parts[0], parts[1]));
        }
    }

    private int yearsAway() {
        if (!take(Token.Kind.SIGN, "@")) {
            return 0;
        }
        int sign = take(Token.Kind.SIGN, "-") ? -1 : 1;
        if (sign > 0) {
            take(Token.Kind.SIGN, "+");
        }
        Token number = peek();
        if (number.kind() != Token.Kind.NUMBER || !number.text().matches("[0-" + Formula.MOST_YEARS_AWAY + "]")) {
            throw expected("a number of years from 0 to %d".formatted(Formula.MOST_YEARS_AWAY));
        }
        next++;
        return sign * Integer.parseInt(number.text());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token advance() {
        return tokens.get(next++);
    }

    private boolean take(Token.Kind kind, String text) {
        boolean taken = peek().is(kind, text);
        if (taken) {
            next++;
        }
        return taken;
    }

    private void need(Token.Kind kind, String text) {
        if (!take(kind, text)) {
            throw expected("'" + text + "'");
        }
    }

    private FormulaException expected(String what) {
        return new FormulaException(peek().position(), "expected %s, saw %s".formatted(what, peek().seen()));
    }
}
