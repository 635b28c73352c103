package org.halfsky.portal.download;

import java.nio.file.Path;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.page.Attachment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that somebody takes away. Whoever asks for a part of it, as a broken download does, gets that part.
 *
 * @param object as which it is written down
 * @param file   where it lies
 * @param name   under which a browser saves it
 * @param tag    another one for another content
 */
record Handout(String object, Path file, String name, String tag) {

    /**
     * Writes down who takes it, and gives it.
     *
     * @param range of a request for a part; empty for the whole
     */
    ResponseEntity<Resource> give(Audit audit, Actor actor, String range) {
        audit.add(actor, Action.DOWNLOAD, true, object, range.isEmpty() ? null : range);
        return Attachment.of(MediaType.APPLICATION_OCTET_STREAM, name).eTag(tag).body(new FileSystemResource(file));
    }
}
