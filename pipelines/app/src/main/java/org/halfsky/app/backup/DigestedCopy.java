package org.halfsky.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.halfsky.model.file.Sha256;

/** Bytes that went from one place to another, and what they are known by. */
record DigestedCopy(long bytes, String sha256) {

    static DigestedCopy of(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.begin();
        long bytes = new DigestInputStream(in, digest).transferTo(out);
        return new DigestedCopy(bytes, Sha256.hex(digest));
    }
}
