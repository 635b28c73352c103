package org.halfsky.publish.evaluation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the installation adds to every workbook.
 *
 * @param zone   in which its dates are printed, whatever the machine's
 * @param notice a line on every cover and every printed page, such as that the figures are invented; {@code null} for none
 */
public record Cover(ZoneId zone, @Nullable String notice) {}
