package org.halfsky.model.decision;

import java.util.Map;
import org.halfsky.model.CellRef;
import org.halfsky.model.SubmissionId;

/**
 * 放行: what an error keeps out is true and comes in, in this submission and in every other one that says the same of the same thing.
 *
 * @param rule of the error
 * @param cell that the error is about
 */
public record ErrorOverride(SubmissionId submission, String rule, CellRef cell) implements Ruling {

    static final String KIND = "override";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("submission", submission.value(), "rule", rule, "sheet", cell.sheet(), "cell", cell.cell());
    }
}
