package org.halfsky.portal.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that an operator asked for.
 *
 * @param by     account of the operator
 * @param status exit status, 0 for done; {@code null} while it waits or runs
 */
public record AskedRun(
        String job, String by, Instant at, @Nullable Integer status) {

    public boolean isUnderWay() {
        return status == null;
    }
}
