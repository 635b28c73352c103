package org.halfsky.app.sample;

/**
 * A mistake planted in a file, and what must come of it: a row of the table in {@code sample-data/README.md}.
 *
 * @param where   the cell, or the part of the file
 * @param what    what was planted
 * @param finding rule and severity that must be in the receipt
 * @param status  of the receipt
 * @param effect  on the data
 */
record Planted(String file, String where, String what, String finding, String status, String effect) {

    String row() {
        return "| `%s` | %s | %s | %s | `%s` | %s |".formatted(file, where, what, finding, status, effect);
    }
}
