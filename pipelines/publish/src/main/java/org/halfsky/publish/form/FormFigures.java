package org.halfsky.publish.form;

import org.halfsky.model.catalog.FormLine;

/** Knows what to fill into a form. */
public interface FormFigures {

    /** What stands on that line for that year: asked for the reference year and for the year before it. */
    FormEntry entry(FormLine line, int year);
}
