package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Measure;
import org.halfsky.publish.sheet.NumberFormats;
import org.jspecify.annotations.Nullable;

/** Cells that several tables of targets share. */
final class TargetEntries {

    private TargetEntries() {}

    static Entry indicator(TargetResult result) {
        return result.indicator() == null
                ? Entry.centred(Entry.MISSING)
                : Entry.text(result.indicator().name()
                        + Wording.targetBreakdown(result.target().breakdown()));
    }

    /** What a chart of the target draws. */
    static Measure measure(TargetResult result) {
        return new Measure(indicator(result).text(), result.unit(), result.decimals());
    }

    /** Of women or of children. */
    static String kind(TargetResult result) {
        return result.plan().kind().equals("women") ? "妇女" : "儿童";
    }

    static Entry unit(TargetResult result) {
        return Entry.centred(result.unit().isEmpty() ? Entry.MISSING : result.unit());
    }

    static Entry direction(TargetResult result) {
        return Entry.centred(
                result.indicator() == null
                        ? Entry.MISSING
                        : Wording.direction(result.indicator().direction()));
    }

    static Entry department(TargetResult result) {
        return Entry.textOrDash(
                result.indicator() == null ? null : result.indicator().department());
    }

    static Entry verdict(TargetResult result) {
        return Entry.centred(Wording.verdict(result.verdict()));
    }

    /** A value in the indicator's unit. */
    static Entry value(TargetResult result, @Nullable BigDecimal value) {
        return Entry.figure(value, NumberFormats.decimals(result.decimals()));
    }

    /** A value that a chart draws. */
    static Entry drawn(TargetResult result, @Nullable BigDecimal value) {
        return Entry.drawn(value, NumberFormats.decimals(result.decimals()));
    }

    /** A value of the row itself, which may not be for everybody. */
    static Entry own(TargetResult result, AttainmentRow row, @Nullable BigDecimal value) {
        return value == null && row.suppressed() ? Entry.centred(Entry.SUPPRESSED) : value(result, value);
    }

    /** A difference of values of the row itself. */
    static Entry ownDifference(TargetResult result, @Nullable BigDecimal difference) {
        return difference == null && result.row().suppressed()
                ? Entry.centred(Entry.SUPPRESSED)
                : difference(result, difference);
    }

    /** A difference of two values, with its sign and its own unit. */
    static Entry difference(TargetResult result, @Nullable BigDecimal difference) {
        return Entry.figure(
                difference, NumberFormats.signed(result.decimals(), Wording.unitOfDifference(result.unit())));
    }

    /** What a value changes in a year: of whole numbers a fraction, which must not be printed as {@code -0}. */
    static Entry yearly(TargetResult result, @Nullable BigDecimal change) {
        return Entry.figure(
                change, NumberFormats.signed(Math.max(1, result.decimals()), Wording.unitOfDifference(result.unit())));
    }

    /** The limit in force with its sign, or in words where no single number says it. */
    static Entry goal(TargetResult result) {
        return goal(result.target(), result.row().targetValue(), result.decimals());
    }

    /** The same of any target. */
    static Entry goal(Target target, @Nullable BigDecimal limit, int decimals) {
        if (limit != null) {
            return Entry.limit(limit, NumberFormats.prefixed(Wording.sign(target.type()), decimals));
        }
        String words = Wording.goal(target);
        return Entry.centred(words.isEmpty() ? Entry.MISSING : words);
    }

    /** What a reader must know beside the verdict. */
    static Entry remarks(TargetResult result) {
        List<String> remarks = new ArrayList<>();
        Integer year = result.row().endYear();
        if (year != null && year != result.plan().endYear()) {
            remarks.add("取%d年数据".formatted(year));
        }
        if (result.row().smallSample()) {
            remarks.add("小样本");
        }
        if (result.row().suppressed()) {
            remarks.add("敏感小数不予公布");
        }
        if (result.row().borderline()) {
            remarks.add("临界");
        }
        if (!result.reason().isEmpty()) {
            remarks.add(result.reason());
        }
        return Entry.text(String.join("；", remarks));
    }
}
