package org.halfsky.publish.sheet;

/** How a sheet lies on A4. */
public enum Paper {
    PORTRAIT,
    LANDSCAPE
}
