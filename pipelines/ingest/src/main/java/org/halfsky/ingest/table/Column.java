package org.halfsky.ingest.table;

import java.util.List;

/**
 * One column of a block.
 *
 * @param index in the sheet's view
 * @param use   what stands in it
 * @param word  what its head announces; for a stub column of names without such a word, the axis its cells lie on
 * @param path  the labels above it, from the top
 * @param axes  what the path says
 */
record Column(int index, Use use, Word word, List<Label> path, Axes axes) {

    /** What stands in a column. */
    enum Use {
        /** names of what the row is about */
        STUB,
        VALUE,
        /** targets, verdicts, remarks */
        NOT_DATA,
        /** 序号 */
        ORDER,
        /** 领域 */
        SECTION,
        /** English names beside the Chinese ones, or nothing that anybody announced */
        BESIDE
    }

    Column {
        path = List.copyOf(path);
    }

    /** The same column used otherwise. */
    Column as(Use otherUse, Word otherWord) {
        return new Column(index, otherUse, otherWord, path, axes);
    }
}
