package org.halfsky.ingest.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one row as what they mean. Whatever is wrong is noted, and a stand-in comes back, so that the whole row is
 * read and all its faults are told at once; a row that is not {@linkplain #isClean() clean} must not be used.
 */
final class RowReader {

    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern FRACTION = Pattern.compile(DECIMAL + "(/\\d{1,12}(\\.\\d{1,6})?)?");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final IndicatorCode NO_INDICATOR = new IndicatorCode("?");

    private final CatalogRow row;
    private final KnownCodes known;
    private final Problems problems;
    private boolean clean = true;

    RowReader(CatalogRow row, KnownCodes known, Problems problems) {
        this.row = row;
        this.known = known;
        this.problems = problems;
    }

    boolean isClean() {
        return clean;
    }

    void wrong(String column, String what) {
        clean = false;
        problems.at(row, column, what);
    }

    /** Where the row stands: {@code catalog/rule.csv line 14}. */
    String place() {
        return "%s line %d".formatted(row.label(), row.line());
    }

    /** As it stands, possibly empty. */
    String text(String column) {
        return row.field(column);
    }

    /** Not empty. */
    String required(String column) {
        if (text(column).isEmpty()) {
            wrong(column, "is empty");
        }
        return text(column);
    }

    /** The parts between {@code |}, without blanks around them; none for an empty field. */
    List<String> list(String column) {
        return Stream.of(text(column).split("\\|", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    String oneOf(String column, List<String> words) {
        if (!words.contains(text(column))) {
            wrong(column, "'%s' is not one of %s".formatted(text(column), String.join(", ", words)));
        }
        return text(column);
    }

    /** A word of a closed list, written in lower case. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
        return word(column, text(column), words);
    }

    /** Such a word as a part of that column. */
    <E extends Enum<E>> E word(String column, String text, Class<E> words) {
        E[] constants = words.getEnumConstants();
        Optional<E> found = Arrays.stream(constants)
                .filter(each -> written(each).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String expected = String.join(
                    ", ", Arrays.stream(constants).map(RowReader::written).toList());
            wrong(column, "'%s' is not one of %s".formatted(text, expected));
        }
        return found.orElse(constants[0]);
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    int integer(String column, int least, int most) {
        String text = text(column);
        if (INTEGER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        wrong(column, "'%s' is not a whole number from %d to %d".formatted(text, least, most));
        return least;
    }

    int year(String column) {
        return integer(column, 1000, 2999);
    }

    @Nullable
    Integer optionalYear(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(year(column));
    }

    BigDecimal decimal(String column) {
        if (DECIMAL.matcher(text(column)).matches()) {
            return new BigDecimal(text(column));
        }
        wrong(
                column,
                "'%s' is not a number such as 11.2, with up to 12 digits before the point and 6 behind it"
                        .formatted(text(column)));
        return BigDecimal.ONE;
    }

    @Nullable
    BigDecimal optionalDecimal(String column) {
        return text(column).isEmpty() ? null : decimal(column);
    }

    /** A decimal or an exact fraction, such as {@code 100/6}. */
    @Nullable
    Fraction optionalFraction(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (FRACTION.matcher(text).matches() && !text.matches(".*/[0.]+")) {
            return Fraction.parse(text);
        }
        wrong(column, "'%s' is neither a number such as 11.2 nor a fraction such as 100/6".formatted(text));
        return null;
    }

    /** A code of six digits. */
    AreaCode newArea(String column) {
        return area(column, text(column));
    }

    /** The code of an area that the catalog has. */
    AreaCode knownArea(String column) {
        return knownArea(column, text(column));
    }

    /** The code of such an area as a part of that column. */
    AreaCode knownArea(String column, String text) {
        AreaCode code = area(column, text);
        if (code.value().equals(text)) {
            refer(column, CatalogFile.AREA, text);
        }
        return code;
    }

    private AreaCode area(String column, String text) {
        if (SIX_DIGITS.matcher(text).matches()) {
            return new AreaCode(text);
        }
        wrong(column, "'%s' is not an area code of six digits".formatted(text));
        return AreaCode.NATION;
    }

    IndicatorCode knownIndicator(String column) {
        return knownIndicator(column, text(column));
    }

    @Nullable
    IndicatorCode optionalIndicator(String column) {
        return text(column).isEmpty() ? null : knownIndicator(column);
    }

    private IndicatorCode knownIndicator(String column, String text) {
        return refer(column, CatalogFile.INDICATOR, text) ? new IndicatorCode(text) : NO_INDICATOR;
    }

    /** Notes a code that no row of the file named bears. */
    boolean refer(String column, CatalogFile to, String code) {
        boolean isKnown = !code.isEmpty() && known.contains(to, code);
        if (!isKnown) {
            wrong(column, "'%s' is not in %s".formatted(code, to.fileName()));
        }
        return isKnown;
    }
}
