package org.halfsky.publish.release;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The folder {@code releases/}. */
public final class Releases {

    private final Path folder;

    /**
     * The releases in a folder.
     *
     * @param clock names and dates new releases, in its zone
     */
    public Releases(Path folder, Clock clock) {
        this.folder = folder;
    }

    /** The manifest of the newest complete release. */
    public Optional<ReleaseManifest> current() {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    /** The folder of the newest complete release. */
    public Optional<Path> currentFolder() {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    /** Begins a new release; what a killed run left behind is removed first. */
    public ReleaseDraft begin(ReleaseInputs inputs) {
        throw new UnsupportedOperationException("not yet: " + folder);
    }
}
