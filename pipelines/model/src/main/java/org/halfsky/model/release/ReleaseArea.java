package org.halfsky.model.release;

import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/** An area of the evaluation that the release has something to say about. */
public record ReleaseArea(
        AreaCode code,
        String name,
        AreaLevel level,
        @Nullable AreaCode parent) {}
