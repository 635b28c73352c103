package org.halfsky.ingest.inbox;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.model.catalog.Catalog;

/**
 * The folder into which statisticians drop files. Every complete file in it becomes a submission: archived first, then deleted here.
 * A run that is killed in between neither loses a file nor takes it twice, see {@link org.halfsky.ingest.archive.Arrival}.
 */
public final class Inbox {

    private final Path folder;
    private final Archive archive;
    private final Clock clock;
    private final Settling settling;

    /**
     * @param folder need not exist yet
     * @param settle for how long a file must not have changed; zero: take everything at once
     */
    public Inbox(Path folder, Archive archive, Duration settle, Clock clock) {
        this.folder = folder;
        this.archive = archive;
        this.clock = clock;
        this.settling = new Settling(settle);
    }

    /**
     * Takes what lies there and has settled, in path order. Sub-folders stay. A file that cannot be read or taken away is left
     * alone, with a warning in the log.
     *
     * @param catalog    in force: after a change of it the same bytes are no duplicates
     * @param receivedAt by which all of it is named, to the second
     * @throws UncheckedIOException if the archive cannot be written; what was received before that stays received
     */
    public synchronized Sweep receive(Catalog catalog, OffsetDateTime receivedAt) {
        Instant now = clock.instant();
        Taking taking = new Taking(archive, catalog.sha256(), receivedAt);
        InboxWalk walk = InboxWalk.through(folder);
        settling.keepOnly(walk.files());
        for (InboxFile file : taking.finishWhatAKilledRunBegan(walk.files())) {
            if (settling.isSettled(file, now)) {
                taking.take(file);
            } else {
                taking.leaveToSettle();
            }
        }
        return taking.sweep(walk.leftAlone());
    }

    /** What {@link #receive} would take now, by path in the inbox: for whoever looks before starting anything. */
    public synchronized SortedMap<String, FileState> settled() {
        Instant now = clock.instant();
        InboxWalk walk = InboxWalk.through(folder);
        settling.keepOnly(walk.files());
        SortedMap<String, FileState> settled = new TreeMap<>();
        for (InboxFile file : walk.files()) {
            if (settling.isSettled(file, now)) {
                settled.put(file.inboxPath(), file.state());
            }
        }
        return settled;
    }
}
