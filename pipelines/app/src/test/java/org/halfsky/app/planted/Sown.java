package org.halfsky.app.planted;

import org.halfsky.model.catalog.Area;

/**
 * An error that was put into a report.
 *
 * @param area who is to be told
 * @param what was put in, for the message of a test
 */
record Sown(String rule, Area area, String what) {

    @Override
    public String toString() {
        return "%s in %s %s: %s".formatted(rule, area.code(), area.name(), what);
    }
}
