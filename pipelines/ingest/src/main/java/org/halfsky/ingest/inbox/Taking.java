package org.halfsky.ingest.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.Arrival;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Submission;
import org.halfsky.model.file.Durable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep: takes files out of the inbox into the archive, all under the same receipt time. */
final class Taking {

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int HASH_IN_NAMES = 12;

    private final Archive archive;
    private final String catalog;
    private final OffsetDateTime receivedAt;
    private final List<Submission> received = new ArrayList<>();
    private @Nullable KnownSubmissions known;
    private int settling;
    private int leftAlone;

    Taking(Archive archive, String catalog, OffsetDateTime receivedAt) {
        this.archive = archive;
        this.catalog = catalog;
        this.receivedAt = receivedAt;
    }

    /**
     * Deletes the files that an earlier run took and did not delete.
     *
     * @return the files that remain to be taken
     */
    List<InboxFile> finishWhatAKilledRunBegan(List<InboxFile> files) {
        List<InboxFile> remaining = new ArrayList<>(files);
        for (Arrival arrival : archive.unfinished()) {
            if (arrival.isNew()) {
                received.add(arrival.submission());
            }
            Optional<InboxFile> left =
                    files.stream().filter(each -> looksLike(arrival, each)).findFirst();
            if (left.isEmpty() || isGone(left.get(), arrival.submission(), remaining)) {
                finish(arrival);
            }
        }
        return remaining;
    }

    private static boolean looksLike(Arrival arrival, InboxFile file) {
        return file.inboxPath().equals(arrival.submission().inboxPath())
                && file.state().equals(arrival.state());
    }

    /** File systems use the numbers of deleted files again: only the bytes tell for sure whether it is the one that was taken. */
    private boolean isGone(InboxFile file, Submission submission, List<InboxFile> remaining) {
        try {
            if (!file.isLink() && !HashedCopy.sha256(file.path()).equals(submission.sha256())) {
                return true;
            }
            remaining.remove(file);
            return delete(file);
        } catch (IOException e) {
            remaining.remove(file);
            leaveAlone(file, "cannot be read", e);
            return false;
        }
    }

    void leaveToSettle() {
        settling++;
    }

    /** Archives a file and deletes it from the inbox. */
    void take(InboxFile file) {
        Arrival arrival = archive.arrival();
        try {
            if (!archived(file, arrival)) {
                arrival.abandon();
            } else if (delete(file)) {
                finish(arrival);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be archived".formatted(file.inboxPath()), e);
        }
    }

    Sweep sweep(int leftAloneByName) {
        return new Sweep(received, settling, leftAlone + leftAloneByName);
    }

    private boolean archived(InboxFile file, Arrival arrival) throws IOException {
        HashedCopy copy;
        try {
            copy = file.isLink()
                    ? HashedCopy.NOTHING
                    : HashedCopy.make(file.path(), arrival.original(file.inboxPath()));
            if (!stateOf(file).equals(file.state())) {
                settling++;
                return false;
            }
        } catch (UnreadableSourceException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                leaveAlone(file, "cannot be read", e);
            }
            return false;
        }
        Submission submission = submission(file, copy);
        arrival.take(submission, file.state());
        known().add(submission);
        received.add(submission);
        return true;
    }

    private Submission submission(InboxFile file, HashedCopy copy) {
        AreaCode sender = file.sender();
        String name = receivedAt.format(IN_NAMES) + "-" + copy.sha256().substring(0, HASH_IN_NAMES);
        return new Submission(
                known().free(name),
                file.inboxPath(),
                copy.sha256(),
                copy.bytes(),
                receivedAt,
                sender,
                file.isLink() ? null : known().duplicated(copy.sha256(), sender, catalog),
                catalog,
                file.isLink() ? Submission.Kind.LINK : Submission.Kind.FILE);
    }

    private KnownSubmissions known() {
        if (known == null) {
            known = new KnownSubmissions(archive.submissions());
        }
        return known;
    }

    /** Whether the file is gone, or another one has come in its place, which the next sweep takes. */
    private boolean delete(InboxFile file) {
        try {
            if (stateOf(file).equals(file.state())) {
                Files.delete(file.path());
                Path folder = file.path().toAbsolutePath().getParent();
                if (folder != null) {
                    Durable.sync(folder);
                }
            }
            return true;
        } catch (NoSuchFileException gone) {
            return true;
        } catch (IOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return true;
            }
            leaveAlone(file, "has been received but cannot be deleted", e);
            return false;
        }
    }

    private static FileState stateOf(InboxFile file) throws UnreadableSourceException {
        try {
            return FileState.of(file.path());
        } catch (IOException e) {
            throw new UnreadableSourceException(e);
        }
    }

    private static void finish(Arrival arrival) {
        try {
            arrival.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a received file cannot be ticked off", e);
        }
    }

    private void leaveAlone(InboxFile file, String why, IOException e) {
        leftAlone++;
        LOG.warn("{}: {}, left alone ({})", file.inboxPath(), why, e.toString());
    }
}
