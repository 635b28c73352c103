package org.halfsky.ingest.table;

import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.UnitWords;

/**
 * The words of a cell, looked at once however often they stand in files.
 *
 * @param folded      without typing
 * @param label       what they can name
 * @param line        what line they open outside of tables
 * @param isFigure    they look like a figure or like a sign for no value
 * @param isUnit      they are a unit of measure
 */
record CellWords(String folded, Label label, Line line, boolean isFigure, boolean isUnit) {

    static CellWords of(String text, Label label) {
        String folded = Folding.fold(text);
        return new CellWords(folded, label, Line.of(folded), CellText.isFigure(folded), UnitWords.isUnit(folded));
    }

    /** A plain number, which can name nothing. */
    static CellWords number(String text) {
        return new CellWords(text, Label.unknown(text, text), Line.NONE, true, false);
    }
}
