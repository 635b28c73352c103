package org.halfsky.ingest.reading;

import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a table before its rows and columns are looked at.
 *
 * @param areas  one of which it is about, so far as rows and columns name none; several where the name was given to more than one in
 *               the course of time, none where nothing says
 * @param unlistedArea the words that say it is about a place that is not in the catalog, so that it is not about {@code within} either
 * @param within the area that file and folder are about, to tell areas of one name apart
 * @param year   {@code null} where nothing says
 * @param partOfYear 上半年: what the figures are not those of a whole year by
 * @param units  from the lines above the table and the name of the sheet
 */
record Setting(
        Set<AreaCode> areas,
        @Nullable String unlistedArea,
        @Nullable AreaCode within,
        @Nullable Integer year,
        @Nullable String partOfYear,
        @Nullable Sex sex,
        @Nullable Residence residence,
        List<String> units) {

    Setting {
        areas = Set.copyOf(areas);
        units = List.copyOf(units);
    }
}
