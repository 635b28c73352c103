package org.halfsky.publish.sheet;

/**
 * Where a table came to lie; all from 0.
 *
 * @param headRow  first row of the head
 * @param firstRow first row of the body
 * @param lastRow  last row of the body; before {@code firstRow} where there is none
 * @param columns  how many
 */
public record Placed(int headRow, int firstRow, int lastRow, int columns) {

    /** The same table with only the first rows of its body. */
    public Placed firstRows(int rows) {
        return new Placed(headRow, firstRow, firstRow + rows - 1, columns);
    }
}
