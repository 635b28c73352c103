package org.halfsky.publish.release;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release holds: the content of {@code manifest.json}.
 *
 * @param release     its name and that of its folder
 * @param dataCutOff  receipt time of the newest submission in it
 * @param previous    the release that was current when this one was built; {@code null} for the first
 * @param fingerprint of everything that its content depends on: equal fingerprints, equal content
 * @param files       by path
 */
public record ReleaseManifest(
        String release,
        OffsetDateTime createdAt,
        OffsetDateTime dataCutOff,
        String catalogSha256,
        @Nullable String previous,
        String fingerprint,
        List<ReleaseFile> files) {

    public ReleaseManifest {
        files = List.copyOf(files);
    }
}
