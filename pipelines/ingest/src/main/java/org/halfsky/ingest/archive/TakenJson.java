package org.halfsky.ingest.archive;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The content of {@code taken.json}: what was taken out of the inbox, and where to.
 *
 * @param place    the folder of the submission, relative to the archive
 * @param bytes    {@link FileState} of the file in the inbox, in three parts
 */
record TakenJson(String place, long bytes, String modified, String key) {

    static TakenJson of(String place, FileState state) {
        return new TakenJson(place, state.bytes(), state.modified().toString(), state.key());
    }

    static TakenJson read(Path file) {
        return Json.read(file, TakenJson.class);
    }

    /** @throws DamagedArchiveException if the time is none */
    FileState state() {
        try {
            return new FileState(bytes, Instant.parse(modified), key);
        } catch (DateTimeException e) {
            throw new DamagedArchiveException("%s: '%s' is not a time".formatted(place, modified), e);
        }
    }
}
