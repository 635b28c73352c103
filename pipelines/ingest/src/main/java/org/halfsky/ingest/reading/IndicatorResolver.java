package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.names.Populations.Population;
import org.halfsky.ingest.names.Wording;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.DataCell;
import org.halfsky.ingest.table.Word;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Sex;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Decides which indicator a cell is about, from its row, its column and its table together. */
final class IndicatorResolver {

    private static final Pattern SHARE = Pattern.compile("^(.*?)(女性比例|女性比重|女性占比|女性所占比例|妇女比例)$");
    private static final Pattern LEVEL = Pattern.compile("^(?:全国|省|自治区|市|州|盟|县|区|旗|县区|县市区|县\\(市区\\))级?(?=.{2})");
    private static final int IN_COMMON = 2;

    private final IndicatorNames names;

    IndicatorResolver(IndicatorNames names) {
        this.names = names;
    }

    /**
     * What was decided.
     *
     * @param code      {@code null} where the catalog knows no such indicator
     * @param text      the words that should name it
     * @param several   the codes among which the words do not decide
     * @param breakdown that the words imply; {@code null} where they leave it to the breakdown axis
     * @param settlesSex the sex is part of the indicator and no breakdown any more
     */
    record Answer(
            @Nullable IndicatorCode code,
            String text,
            Set<IndicatorCode> several,
            @Nullable Breakdown breakdown,
            boolean settlesSex) {

        static Answer of(IndicatorCode code, String text) {
            return new Answer(code, text, Set.of(), null, false);
        }

        static Answer unknown(String text) {
            return new Answer(null, text, Set.of(), null, false);
        }
    }

    /** The indicator of a cell. */
    Answer resolve(DataCell cell) {
        return line(cell.row()).orElseGet(() -> byNames(cell));
    }

    private Answer byNames(DataCell cell) {
        Axes row = cell.row();
        Axes column = cell.column();
        if (row.namesIndicator() && column.namesIndicator()) {
            return both(row, column);
        }
        if (row.namesIndicator()) {
            return one(row, column, cell.alone());
        }
        if (column.namesIndicator()) {
            return one(column, row, false);
        }
        if (!column.words().isEmpty() && !cell.alone()) {
            return named(column.words(), column, String.join(" ", column.words()));
        }
        return cell.table().namesIndicator() ? measured(known(cell.table()), measure(row, column)) : Answer.unknown("");
    }

    private Answer both(Axes row, Axes column) {
        Answer ofRow = known(row);
        Answer ofColumn = known(column);
        if (ofRow.code() == null) {
            return row.indicators().isEmpty() ? named(joined(row, column), column, text(row)) : ofRow;
        }
        if (ofColumn.code() == null || ofRow.code().equals(ofColumn.code())) {
            return ofColumn.code() == null ? ofColumn : ofRow;
        }
        if (isOperand(ofColumn.code(), ofRow.code())) {
            return ofColumn;
        }
        return isOperand(ofRow.code(), ofColumn.code()) ? ofRow : Answer.unknown(text(row) + " " + text(column));
    }

    private boolean isOperand(IndicatorCode operand, IndicatorCode rate) {
        Indicator indicator = names.indicator(rate);
        return operand.equals(indicator.numerator()) || operand.equals(indicator.denominator());
    }

    /** One side names the indicator; the other side may say which of its measures, or be words that nobody knows. */
    private Answer one(Axes side, Axes other, boolean alone) {
        if (side.indicators().isEmpty()) {
            return named(joined(side, other), other, text(side));
        }
        Answer known = known(side);
        if (other.words().isEmpty() || known.code() == null) {
            return measured(known, measure(side, other));
        }
        List<String> words = new ArrayList<>(other.words());
        words.add(0, Wording.of(text(side)).key());
        Answer together = named(words, other, String.join(" ", other.words()));
        return together.code() == null && alone ? known : together;
    }

    private static Word measure(Axes one, Axes other) {
        return one.measure() == Word.NONE ? other.measure() : one.measure();
    }

    private static List<String> joined(Axes side, Axes other) {
        List<String> words = new ArrayList<>(side.words());
        words.addAll(other.words());
        return words;
    }

    private static String text(Axes axes) {
        return axes.indicatorText() == null ? "" : axes.indicatorText();
    }

    /** The side's own name, unless the words above it speak of something else. */
    private Answer known(Axes side) {
        if (side.indicators().size() > 1) {
            return new Answer(null, text(side), side.indicators(), null, false);
        }
        if (side.indicators().isEmpty()) {
            return Answer.unknown(text(side));
        }
        IndicatorCode code = side.indicators().iterator().next();
        if (side.words().isEmpty()) {
            return Answer.of(code, text(side));
        }
        String key = Wording.of(text(side)).key();
        if (names.isGeneric(key, code)) {
            List<String> words = new ArrayList<>(side.words());
            words.add(key);
            Answer together = named(words, side, String.join(" ", words));
            boolean fits = side.words().stream().anyMatch(each -> hasInCommon(each, names.formalKey(code)));
            if (together.code() != null || fits) {
                return together.code() != null ? together : Answer.of(code, text(side));
            }
            return new Answer(null, together.text(), Set.of(code), null, false);
        }
        return Answer.of(code, text(side));
    }

    private static boolean hasInCommon(String one, String other) {
        for (int start = 0; start + IN_COMMON <= one.length(); start++) {
            if (other.contains(one.substring(start, start + IN_COMMON))) {
                return true;
            }
        }
        return false;
    }

    private Answer measured(Answer answer, Word measure) {
        IndicatorCode code = answer.code();
        if (code == null || (measure != Word.NUMERATOR && measure != Word.DENOMINATOR)) {
            return answer;
        }
        Indicator rate = names.indicator(code);
        IndicatorCode operand = measure == Word.NUMERATOR ? rate.numerator() : rate.denominator();
        String word = measure == Word.NUMERATOR ? "分子" : "分母";
        return operand == null ? Answer.unknown(answer.text() + " " + word) : Answer.of(operand, answer.text());
    }

    /** The words of several cells as one name. */
    private Answer named(List<String> words, Axes measure, String text) {
        Set<IndicatorCode> found = new LinkedHashSet<>();
        for (int outer = 0; outer < words.size(); outer++) {
            for (int inner = 0; inner < words.size(); inner++) {
                if (outer != inner) {
                    together(words.get(outer), words.get(inner)).forEach(key -> found.addAll(names.named(key)));
                }
            }
        }
        if (found.size() == 1) {
            return Answer.of(found.iterator().next(), text);
        }
        if (found.size() > 1) {
            return new Answer(null, text, found, null, false);
        }
        return words.isEmpty() ? Answer.unknown(text) : population(words.get(words.size() - 1), measure, text);
    }

    private static List<String> together(String outer, String inner) {
        List<String> keys = new ArrayList<>(List.of(outer + inner, inner + "(" + outer + ")"));
        var share = SHARE.matcher(outer);
        if (share.matches()) {
            keys.add(inner + "中" + share.group(2));
            keys.add(inner + share.group(2));
        }
        return keys;
    }

    private Answer population(String word, Axes measure, String text) {
        Optional<Population> population = names.populations()
                .named(word)
                .or(() -> names.populations().named(LEVEL.matcher(word).replaceFirst("")));
        if (population.isEmpty()) {
            return Answer.unknown(text);
        }
        IndicatorCode code = population.get().share();
        if (measure.measure() != Word.SHARE) {
            code = measure.sex() == Sex.F
                    ? population.get().women()
                    : measure.sex() == null ? population.get().all() : null;
        }
        return new Answer(code, text, Set.of(), null, true);
    }

    /** The line of a legal form with that code, where its label alone says too little. */
    private Optional<Answer> line(Axes row) {
        String code = row.lineCode();
        String text = text(row);
        if (code == null || text.isEmpty() || row.indicators().size() == 1) {
            return Optional.empty();
        }
        Optional<FormLine> line = names.formLines().line(code, Wording.of(text).key());
        return line.map(each -> new Answer(each.indicator(), text, Set.of(), each.breakdown(), false));
    }
}
