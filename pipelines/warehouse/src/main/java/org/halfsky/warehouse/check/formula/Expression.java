package org.halfsky.warehouse.check.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Something that has a number. Every kind knows how it is said in Chinese and how it is worked out in SQL. */
sealed interface Expression
        permits Reference,
                Expression.Constant,
                Expression.YearAtHand,
                Expression.Half,
                Expression.Negative,
                Expression.Call,
                Expression.Operation {

    /** What it refers to, in the order of the formula. */
    List<Reference> references();

    /** As a sentence says it. */
    String inWords(Vocabulary words);

    /** SQL of the value; null where an operand is missing. */
    String value(Slots slots);

    /** SQL of the least and the greatest value that the digits shown allow. */
    Bounds bounds(Slots slots);

    /** As a spreadsheet works it out. */
    String inSheet(SheetWords words);

    /** A plain number. */
    record Constant(BigDecimal number) implements Expression {

        @Override
        public List<Reference> references() {
            return List.of();
        }

        @Override
        public String inWords(Vocabulary words) {
            return number.toPlainString();
        }

        @Override
        public String value(Slots slots) {
            return number.toPlainString();
        }

        @Override
        public Bounds bounds(Slots slots) {
            return new Bounds(value(slots), value(slots));
        }

        @Override
        public String inSheet(SheetWords words) {
            return number.toPlainString();
        }
    }

    /** {@code year}: the year at hand. */
    record YearAtHand() implements Expression {

        @Override
        public List<Reference> references() {
            return List.of();
        }

        @Override
        public String inWords(Vocabulary words) {
            return "年份";
        }

        @Override
        public String value(Slots slots) {
            return "year";
        }

        @Override
        public Bounds bounds(Slots slots) {
            return new Bounds("year", "year");
        }

        @Override
        public String inSheet(SheetWords words) {
            return String.valueOf(words.year());
        }
    }

    /** {@code half([W-HLT-002])}: half a unit of the last digit shown. */
    record Half(Reference reference) implements Expression {

        @Override
        public List<Reference> references() {
            return List.of(reference);
        }

        @Override
        public String inWords(Vocabulary words) {
            return reference.inWords(words) + "末位的一半";
        }

        @Override
        public String value(Slots slots) {
            return slots.of(reference) + ".half_unit";
        }

        @Override
        public Bounds bounds(Slots slots) {
            return new Bounds(value(slots), value(slots));
        }

        @Override
        public String inSheet(SheetWords words) {
            return words.half(reference).toPlainString();
        }
    }

    /** {@code -x}. */
    record Negative(Expression of) implements Expression {

        @Override
        public List<Reference> references() {
            return of.references();
        }

        @Override
        public String inWords(Vocabulary words) {
            return "−" + of.inWords(words);
        }

        @Override
        public String value(Slots slots) {
            return "(-" + of.value(slots) + ")";
        }

        @Override
        public Bounds bounds(Slots slots) {
            Bounds inner = of.bounds(slots);
            return new Bounds("(-" + inner.greatest() + ")", "(-" + inner.least() + ")");
        }

        @Override
        public String inSheet(SheetWords words) {
            return "-" + (of instanceof Operation ? "(" + of.inSheet(words) + ")" : of.inSheet(words));
        }
    }

    /** {@code abs(x)}, {@code round(x)}, {@code sqrt(x)}. */
    record Call(Function function, Expression of) implements Expression {

        @Override
        public List<Reference> references() {
            return of.references();
        }

        @Override
        public String inWords(Vocabulary words) {
            return function.words().formatted(of.inWords(words));
        }

        @Override
        public String value(Slots slots) {
            return function.sql().formatted(of.value(slots));
        }

        @Override
        public Bounds bounds(Slots slots) {
            return function.bounds(of.bounds(slots));
        }

        @Override
        public String inSheet(SheetWords words) {
            return function.sheet().formatted(of.inSheet(words));
        }
    }

    /** Two numbers and a sign between them. */
    record Operation(Expression left, Arithmetic sign, Expression right) implements Expression {

        @Override
        public List<Reference> references() {
            return Stream.concat(left.references().stream(), right.references().stream())
                    .toList();
        }

        @Override
        public String inWords(Vocabulary words) {
            return bracketed(left.inWords(words), leftInBrackets())
                    + sign.words()
                    + bracketed(right.inWords(words), rightInBrackets());
        }

        private boolean leftInBrackets() {
            return left instanceof Operation inner && sign.bindsCloserThan(inner.sign());
        }

        private boolean rightInBrackets() {
            return right instanceof Operation inner && !inner.sign().bindsCloserThan(sign);
        }

        private static String bracketed(String part, boolean inBrackets) {
            return inBrackets ? "（" + part + "）" : part;
        }

        @Override
        public String value(Slots slots) {
            return sign.value(left.value(slots), right.value(slots));
        }

        @Override
        public Bounds bounds(Slots slots) {
            return sign.bounds(left.bounds(slots), right.bounds(slots));
        }

        @Override
        public String inSheet(SheetWords words) {
            String one = left.inSheet(words);
            String other = right.inSheet(words);
            return (leftInBrackets() ? "(" + one + ")" : one)
                    + sign.sheet()
                    + (rightInBrackets() ? "(" + other + ")" : other);
        }
    }
}
