package org.halfsky.publish.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One file of a release.
 *
 * @param path    relative to the release, {@code /} between folders
 * @param sha256  64 lower-case hex digits
 * @param rows    of a table's file; {@code null} for every other file
 * @param content names what a document says and what wrote it: the same content, the same bytes; {@code null} for every other file
 */
public record ReleaseFile(
        String path,
        long bytes,
        String sha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String content) {

    /** Of a table's file its table: {@code parquet/<table>/…} or {@code parquet/<table>.parquet}. */
    String table() {
        return path.split("/", -1)[1].replaceFirst("\\.parquet$", "");
    }

    ReleaseFile withContent(@Nullable String named) {
        return new ReleaseFile(path, bytes, sha256, rows, named);
    }
}
