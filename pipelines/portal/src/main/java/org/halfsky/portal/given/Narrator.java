package org.halfsky.portal.given;

import java.util.List;
import org.halfsky.model.explanation.Explanation;

/** Says in words why a figure is what it is. */
@FunctionalInterface
public interface Narrator {

    /** The figure first, then how it came about, then who uses it. */
    List<ToldLine> tell(Explanation explanation);
}
