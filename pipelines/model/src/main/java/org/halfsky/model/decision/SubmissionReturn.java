package org.halfsky.model.decision;

import java.util.Map;
import org.halfsky.model.SubmissionId;

/** 退回: nothing of the submission stands any more; what it had replaced stands again. */
public record SubmissionReturn(SubmissionId submission) implements Ruling {

    static final String KIND = "return";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("submission", submission.value());
    }
}
