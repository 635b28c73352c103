package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.table.DataCell;
import org.jspecify.annotations.Nullable;

/** Which of the units stated around a cell is meant for it. */
final class Units {

    private static final Pattern RATE =
            Pattern.compile("(?!.*元).*(?:%|‰|分之|/(?:10|十|1)?万.*|/1?0+|分比).*|1?/?(?:10|十|百)?[万千]");

    private Units() {}

    /** All that are stated, nearest first. */
    static List<String> stated(DataCell cell, Setting setting) {
        List<String> units = new ArrayList<>();
        units.addAll(cell.column().units());
        units.addAll(cell.row().units());
        units.addAll(setting.units());
        return units;
    }

    /** The nearest that measures the same kind of thing as the indicator; {@code null} where none is stated. */
    static @Nullable String fitting(List<String> stated, String unit) {
        boolean rate = isRate(unit);
        for (String each : stated) {
            if (isRate(each) == rate) {
                return each;
            }
        }
        return null;
    }

    /**
     * The unit beside a name that measures another kind of thing than the indicator of that name; that of the title, where that is a rate
     * and the indicator a count. {@code null} where nothing contradicts.
     */
    static @Nullable String contradicting(DataCell cell, Setting setting, String unit) {
        List<String> beside = new ArrayList<>(cell.column().units());
        beside.addAll(cell.row().units());
        if (!beside.isEmpty()) {
            return beside.get(0);
        }
        return setting.units().stream()
                .filter(each -> isRate(each) && !isRate(unit))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRate(String unit) {
        return RATE.matcher(Folding.fold(unit)).matches();
    }
}
