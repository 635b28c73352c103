package org.halfsky.model.explanation;

import org.halfsky.model.AreaCode;

/**
 * One area became another, or gave it a part.
 *
 * @param year first year-end table that shows it
 * @param type in the words of the catalog: {@code recode}, {@code merge}, {@code split} …
 */
public record AreaEvent(
        int year, String type, boolean isWhole, AreaCode before, String nameBefore, AreaCode after, String nameAfter) {}
