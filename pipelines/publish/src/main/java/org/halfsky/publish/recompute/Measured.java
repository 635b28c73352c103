package org.halfsky.publish.recompute;

import org.halfsky.model.IndicatorCode;

/**
 * What was measured, and of whom.
 *
 * @param breakdown {@code T.T}, {@code F.T} …
 */
public record Measured(IndicatorCode indicator, String breakdown) {

    static final String EVERYBODY = "T.T";
}
