package org.halfsky.publish.receipt;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** What people call the areas and indicators of an answer. */
final class Names {

    private final Catalog catalog;

    Names(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Code and name as of that year; the code alone where the catalog does not know it, nothing where there is none. */
    String of(@Nullable AreaCode code, @Nullable Integer year) {
        if (code == null) {
            return "";
        }
        List<Area> spans = catalog.spansOf(code);
        String name = spans.stream()
                .filter(each -> year != null && each.isValidIn(year))
                .findFirst()
                .or(() -> spans.stream().reduce((one, later) -> later))
                .map(Area::name)
                .orElse("");
        return (code + " " + name).strip();
    }

    /** Code and name; the code alone where the catalog does not know it, nothing where there is none. */
    String of(@Nullable IndicatorCode code) {
        if (code == null) {
            return "";
        }
        return catalog.indicator(code).map(each -> code + " " + each.name()).orElse(code.value());
    }
}
