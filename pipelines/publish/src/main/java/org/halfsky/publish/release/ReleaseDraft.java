package org.halfsky.publish.release;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;

/** A release being built, aside from those that are published. Closed without being published, it leaves nothing behind. */
public final class ReleaseDraft implements AutoCloseable {

    private final Path folder;

    ReleaseDraft(Path folder) {
        this.folder = folder;
    }

    /** Where the tables go, one sub-folder each. Exists. */
    public Path parquet() {
        return folder.resolve("parquet");
    }

    /** Where the workbooks go. Exists. */
    public Path workbooks() {
        return folder.resolve("workbooks");
    }

    /** Where the reports go. Exists. */
    public Path reports() {
        return folder.resolve("reports");
    }

    /**
     * Verifies what was put into the draft, writes its manifest and makes it the current release, in that order.
     *
     * @param dataCutOff  receipt time of the newest submission in it
     * @param rowsByTable what the writer says each table holds; every table of the draft is named
     * @throws IllegalStateException if the second reader disagrees; the release before stays the current one
     */
    public ReleaseManifest publish(OffsetDateTime dataCutOff, Map<String, Long> rowsByTable) {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    @Override
    public void close() {}
}
