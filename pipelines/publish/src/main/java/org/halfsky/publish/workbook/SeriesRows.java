package org.halfsky.publish.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Entry;

/** In which row of 历年数据 a series stands, and where from in the same row of 数据来源: each leads to the other. */
final class SeriesRows {

    static final String FIGURES = "历年数据";
    static final String SOURCES = "数据来源";

    /** both sheets have a title, a line of area and unit, and a head of one row */
    private static final int FIRST_ROW = 4;

    private static final Map<String, String> BREAKDOWNS =
            Map.of("", "T.T", "rural", "T.R", "urban", "T.U", "female", "F.T", "male", "M.T");

    private record Key(IndicatorCode indicator, Breakdown breakdown) {}

    private final Map<Key, Integer> rows = new HashMap<>();

    SeriesRows(AreaEvaluation evaluation) {
        List<IndicatorHistory> histories = evaluation.histories();
        for (int at = 0; at < histories.size(); at++) {
            IndicatorHistory history = histories.get(at);
            rows.put(new Key(history.indicator().code(), history.breakdown()), FIRST_ROW + at);
        }
    }

    /** The 序号 of a series; leads to the sheet given. */
    Entry number(Numbered<IndicatorHistory> numbered, String sheet) {
        IndicatorHistory history = numbered.of();
        return number(numbered.number(), new Key(history.indicator().code(), history.breakdown()), sheet);
    }

    /** The 序号 of a target; leads to where the figures of its indicator are from. */
    Entry number(int number, TargetResult result) {
        String breakdown = BREAKDOWNS.get(result.target().breakdown());
        if (result.indicator() == null || breakdown == null) {
            return Entry.count(number);
        }
        return number(number, new Key(result.indicator().code(), Breakdown.parse(breakdown)), SOURCES);
    }

    private Entry number(int number, Key key, String sheet) {
        Integer row = rows.get(key);
        return row == null ? Entry.count(number) : Entry.count(number, sheet, row);
    }
}
