package org.halfsky.app.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ReportedRow;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.FormFigures;

/** What an area reported for the year before, as it was accepted. */
final class LastYear implements FormFigures {

    private record Place(IndicatorCode indicator, Breakdown breakdown) {}

    private final Map<Place, ReportedRow> rows;

    private LastYear(List<ReportedRow> rows) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(each -> new Place(each.indicator(), each.breakdown()), Function.identity()));
    }

    /** Nothing, for a home that has published nothing yet. */
    static LastYear unknown() {
        return new LastYear(List.of());
    }

    /** What the release says of the area in the year before, under the code that it bore then. */
    static LastYear of(Catalog catalog, Area area, int year, ReleaseQueries release) {
        return code(catalog, area, year - 1)
                .map(code -> new LastYear(release.reported(code, year - 1)))
                .orElseGet(LastYear::unknown);
    }

    /** Its own code, or that of the one area that it was until then; empty where it was made of several or of a part. */
    private static Optional<AreaCode> code(Catalog catalog, Area area, int year) {
        if (catalog.area(area.code(), year).isPresent()) {
            return Optional.of(area.code());
        }
        List<Area> before = catalog.areas().stream()
                .filter(each -> Integer.valueOf(year).equals(each.validTo()))
                .filter(each -> each.successors().contains(area.code()) && each.level() == area.level())
                .toList();
        return before.size() == 1 && before.get(0).successors().size() == 1
                ? Optional.of(before.get(0).code())
                : Optional.empty();
    }

    int size() {
        return rows.size();
    }

    @Override
    public FormEntry entry(FormLine line, int year) {
        ReportedRow row = rows.get(new Place(line.indicator(), line.breakdown()));
        if (row == null) {
            return FormEntry.EMPTY;
        }
        BigDecimal value = row.value();
        MissingReason missing = row.missing();
        if (value != null) {
            return FormEntry.of(value);
        }
        return missing == null || missing == MissingReason.SUPPRESSED ? FormEntry.EMPTY : FormEntry.of(sign(missing));
    }

    private static String sign(MissingReason reason) {
        return switch (reason) {
            case NO_SUCH_ITEM -> "—";
            case BELOW_UNIT -> "…";
            case NOT_APPLICABLE -> "/";
            case SECRET -> "保密";
            case REDACTED -> "**";
            case SUPPRESSED -> "";
            case NOT_REPORTED -> "无法统计";
        };
    }
}
