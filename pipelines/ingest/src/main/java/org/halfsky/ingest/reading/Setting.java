package org.halfsky.ingest.reading;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a table before its rows and columns are looked at.
 *
 * @param area  that it is about, so far as rows and columns name none; {@code null} where nothing says
 * @param year  the same
 * @param units from the lines above the table and the name of the sheet
 */
record Setting(
        @Nullable AreaCode area,
        @Nullable Integer year,
        @Nullable Sex sex,
        @Nullable Residence residence,
        List<String> units) {}
