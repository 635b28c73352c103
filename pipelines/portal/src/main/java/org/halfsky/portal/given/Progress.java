package org.halfsky.portal.given;

import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.release.CompletenessRow;

/**
 * Who has sent what, as of a time.
 *
 * @param asOf when it was asked; of a release the time at which it was made
 * @param rows by area, year
 */
public record Progress(OffsetDateTime asOf, List<CompletenessRow> rows) {

    public Progress {
        rows = List.copyOf(rows);
    }
}
