package org.halfsky.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that went from one place to another, and what they are known by. */
record DigestedCopy(long bytes, String sha256) {

    static DigestedCopy of(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = digest();
        long bytes = new DigestInputStream(in, digest).transferTo(out);
        return new DigestedCopy(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
