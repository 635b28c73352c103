package org.halfsky.publish.receipt;

import java.nio.file.Path;
import org.halfsky.model.Answer;
import org.jspecify.annotations.Nullable;

/** The folder {@code receipts/}: one folder per submission, under the area that it speaks for. */
public final class Receipts {

    private final Path folder;

    public Receipts(Path folder) {
        this.folder = folder;
    }

    /** Whether that submission has its receipt. */
    public boolean isWritten(Answer answer) {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    /**
     * Writes the receipt of one submission, whole or not at all. One that is there already stays as it is.
     *
     * @param original the file as sent, in the archive; {@code null} where nothing was kept (a link)
     */
    public void write(Answer answer, @Nullable Path original) {
        throw new UnsupportedOperationException("not yet: " + folder);
    }
}
