package org.halfsky.ingest.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;

/**
 * By what a file is known again without reading it. Equal states mean: the same file, not touched since.
 *
 * @param bytes    its size
 * @param modified when it was last written
 * @param key      what the file system calls it, such as device and inode; empty where it has no such thing
 */
public record FileState(long bytes, Instant modified, String key) {

    /** The state of a file, or of a link itself. */
    public static FileState of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** The state that those attributes describe. */
    public static FileState of(BasicFileAttributes attributes) {
        return new FileState(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                Objects.toString(attributes.fileKey(), ""));
    }
}
