package org.halfsky.model;

/**
 * One cell of one file, as the sender sees it.
 *
 * @param sheet the sheet's name; of a CSV the file's name without extension
 * @param cell  A1 style, of the file as sent
 */
public record CellRef(String sheet, String cell) {

    @Override
    public String toString() {
        return sheet + "!" + cell;
    }
}
