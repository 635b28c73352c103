package org.halfsky.publish.workbook;

import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;

/** One sheet of every workbook. A new sheet is a new class and a line in {@link EvaluationSheets}. */
interface EvaluationSheet {

    /** On the tab and in the contents; at most 31 characters. */
    String name();

    /** What it shows, in one line of the contents. */
    String purpose();

    default Paper paper() {
        return Paper.LANDSCAPE;
    }

    /** Fills the empty page. */
    void fill(Page page, AreaEvaluation evaluation);
}
