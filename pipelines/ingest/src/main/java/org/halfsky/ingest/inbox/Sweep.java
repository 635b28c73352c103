package org.halfsky.ingest.inbox;

import java.util.List;
import org.halfsky.model.Submission;

/**
 * What one look into the inbox brought.
 *
 * @param received  in path order, behind those that a killed run had taken
 * @param settling  files that may still be being written; the next look may take them
 * @param leftAlone names that are not for us, and files or folders that cannot be read or taken away
 */
public record Sweep(List<Submission> received, int settling, int leftAlone) {

    public Sweep {
        received = List.copyOf(received);
    }
}
