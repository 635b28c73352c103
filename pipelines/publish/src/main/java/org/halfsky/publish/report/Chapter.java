package org.halfsky.publish.report;

import org.halfsky.publish.evaluation.AreaEvaluation;

/** One chapter of every report. A chapter that has nothing to say is left out, and the numbers of the others close up. */
interface Chapter {

    /** Without its number. */
    String heading();

    /** Whether the figures allow at least one sentence of it. */
    boolean hasSomethingToSay(AreaEvaluation evaluation);

    /** Whether it stands on pages turned sideways. At most the last one does. */
    default boolean isSideways() {
        return false;
    }

    /** Writes what follows the heading. */
    void write(Manuscript manuscript, AreaEvaluation evaluation);
}
