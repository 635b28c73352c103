package org.halfsky.ingest.reading;

import java.util.List;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Observation;
import org.halfsky.model.QualitativeStatement;

/** What became of one filled cell: it is in exactly one account. */
sealed interface Outcome {

    /** It states something. */
    record Loaded(Observation observation) implements Outcome {}

    /** It says whether targets that no number measures are done. */
    record Stated(List<QualitativeStatement> statements) implements Outcome {

        public Stated {
            statements = List.copyOf(statements);
        }
    }

    /** It should state something and cannot be taken; a finding says why. */
    record Rejected() implements Outcome {}

    /** It is no data, or no data of anything known. */
    record Ignored(IgnoredBecause because) implements Outcome {}
}
