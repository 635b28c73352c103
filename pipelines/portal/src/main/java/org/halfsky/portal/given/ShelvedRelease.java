package org.halfsky.portal.given;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A complete release.
 *
 * @param name       such as {@code 20201105T013000-3ade35e9}
 * @param folder     in which its files lie
 * @param dataCutOff receipt time of the newest submission in it
 * @param files      of its manifest
 */
public record ShelvedRelease(
        String name, Path folder, OffsetDateTime createdAt, OffsetDateTime dataCutOff, List<File> files) {

    public ShelvedRelease {
        files = List.copyOf(files);
    }

    /**
     * One file of a release.
     *
     * @param path   in the release, with {@code /}
     * @param sha256 of its bytes
     */
    public record File(String path, long bytes, String sha256) {}
}
