package org.halfsky.portal.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that a browser saves under a name instead of showing it. */
public final class Attachment {

    private Attachment() {}

    /** @param name Chinese as well */
    public static ResponseEntity.BodyBuilder of(MediaType type, String name) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    /** The header that says so, for answers that are written by hand. */
    public static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
