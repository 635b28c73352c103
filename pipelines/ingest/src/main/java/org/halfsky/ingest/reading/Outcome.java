package org.halfsky.ingest.reading;

import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Observation;

/** What became of one filled cell: it is in exactly one account. */
sealed interface Outcome {

    /** It states something. */
    record Loaded(Observation observation) implements Outcome {}

    /** It should state something and cannot be taken; a finding says why. */
    record Rejected() implements Outcome {}

    /** It is no data, or no data of anything known. */
    record Ignored(IgnoredBecause because) implements Outcome {}
}
