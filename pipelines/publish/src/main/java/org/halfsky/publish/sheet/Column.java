package org.halfsky.publish.sheet;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param <R>   what one row is about
 * @param group head above this and its neighbours of the same group; empty for none
 * @param width in units of column width: one digit, half a Chinese character
 * @param entry what stands in the column for a row
 */
public record Column<R>(String group, String head, int width, Function<R, Entry> entry) {

    /** A column of its own. */
    public static <R> Column<R> of(String head, int width, Function<R, Entry> entry) {
        return new Column<>("", head, width, entry);
    }

    /** A column under a head that it shares with its neighbours. */
    public static <R> Column<R> in(String group, String head, int width, Function<R, Entry> entry) {
        return new Column<>(group, head, width, entry);
    }

    boolean isGrouped() {
        return !group.isEmpty();
    }
}
