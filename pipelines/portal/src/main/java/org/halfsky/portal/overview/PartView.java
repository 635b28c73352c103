package org.halfsky.portal.overview;

import java.util.List;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * An area below, beside its neighbours.
 *
 * @param rows one for each plan of the page, in its order; {@code null} where the plan does not count for the area
 */
public record PartView(ReleaseArea area, List<@Nullable SummaryRow> rows) {}
