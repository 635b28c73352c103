package org.halfsky.portal.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.halfsky.model.file.Durable;
import org.halfsky.model.file.Sha256;

/**
 * One file on its way into the inbox, in a folder of its own so that it keeps its name. The folder is hidden from whoever looks into
 * the inbox until the file is whole and on disk; closing it before that leaves nothing behind.
 */
final class InboxSlot implements AutoCloseable {

    private final Path draft;
    private final Path folder;
    private final String name;

    private InboxSlot(Path draft, Path folder, String name) {
        this.draft = draft;
        this.folder = folder;
        this.name = name;
    }

    /**
     * Begins one.
     *
     * @param senders folder of the inbox that says who sends
     * @param id      under which it will lie there; files are taken in the order of it
     */
    static InboxSlot begin(Path senders, String id, SentName name) throws IOException {
        Path draft = senders.resolve("." + id);
        Files.createDirectories(draft);
        return new InboxSlot(draft, senders.resolve(id), name.value());
    }

    /** Takes in the bytes, and says by what they are known. */
    String fill(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (OutputStream out = Files.newOutputStream(draft.resolve(name), StandardOpenOption.CREATE_NEW)) {
            bytes.transferTo(new DigestOutputStream(out, digest));
        }
        return Sha256.hex(digest);
    }

    /** From now on it may be taken. */
    void appear() throws IOException {
        Durable.appear(draft, folder);
    }

    @Override
    public void close() throws IOException {
        Durable.delete(draft);
    }
}
