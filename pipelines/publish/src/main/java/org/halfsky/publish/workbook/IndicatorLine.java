package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.NumberFormats;
import org.jspecify.annotations.Nullable;

/** A row of one of the release's tables about indicators, beside what the catalog says of its own. */
record IndicatorLine<T>(Indicator indicator, T row) {

    /** Those of the years that the workbook is about, numbered. */
    static <T> List<Numbered<IndicatorLine<T>>> of(
            List<T> rows, Function<T, IndicatorCode> indicator, ToIntFunction<T> year, AreaEvaluation evaluation) {
        Map<IndicatorCode, Indicator> indicators =
                evaluation.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return Numbered.all(rows.stream()
                .filter(each -> year.applyAsInt(each) >= evaluation.firstYear())
                .flatMap(each -> Stream.ofNullable(indicators.get(indicator.apply(each)))
                        .map(known -> new IndicatorLine<>(known, each)))
                .toList());
    }

    /** A column of values in the indicator's unit. */
    static <T> Column<Numbered<IndicatorLine<T>>> values(
            String group, String head, Function<T, @Nullable BigDecimal> value) {
        return Column.in(
                group,
                head,
                10,
                row -> Entry.figure(
                        value.apply(row.of().row()),
                        NumberFormats.decimals(row.of().indicator().decimals())));
    }
}
