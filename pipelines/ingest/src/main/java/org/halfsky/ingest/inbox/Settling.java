package org.halfsky.ingest.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.halfsky.ingest.archive.FileState;

/** Remembers how files looked, to tell those that are still being written from those that are complete. */
final class Settling {

    private record Look(FileState state, Instant at) {}

    private final Duration settle;
    private final Map<Path, Look> looks = new HashMap<>(); // names that are no proper text may look alike as text

    Settling(Duration settle) {
        if (settle.isNegative()) {
            throw new IllegalArgumentException("settle %s: expected zero or more".formatted(settle));
        }
        this.settle = settle;
    }

    /**
     * Whether the file was written long enough ago, or looked the same long enough ago. The second holds too for a file whose
     * time lies in the future, because another machine's clock set it.
     */
    boolean isSettled(InboxFile file, Instant now) {
        if (settle.isZero() || isPast(file.state().modified(), now)) {
            return true;
        }
        Look before = looks.get(file.path());
        if (before != null && before.state().equals(file.state())) {
            return isPast(before.at(), now);
        }
        looks.put(file.path(), new Look(file.state(), now));
        return false;
    }

    private boolean isPast(Instant then, Instant now) {
        return !then.plus(settle).isAfter(now);
    }

    /** Forgets files that are not there any more. */
    void keepOnly(Iterable<InboxFile> found) {
        Set<Path> paths = new HashSet<>();
        found.forEach(each -> paths.add(each.path()));
        looks.keySet().retainAll(paths);
    }
}
