package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.given.ShelvedRelease;

/** One archive with all documents of an area and those below it. */
final class Bundle {

    private final KeptFiles kept;

    Bundle(Path folder) {
        this.kept = new KeptFiles(folder);
    }

    Path of(ShelvedRelease release, AreaCode area, List<ShelvedRelease.File> files) throws IOException {
        return kept.of("%s_%s.zip".formatted(release.name(), area), draft -> write(release, files, draft));
    }

    private static void write(ShelvedRelease release, List<ShelvedRelease.File> files, Path draft) throws IOException {
        try (Archive archive = new Archive(draft, release.createdAt().toLocalDateTime())) {
            for (ShelvedRelease.File each : files) {
                archive.addPacked(each.path(), release.folder().resolve(each.path()), each.sha256());
            }
            archive.finish();
        }
    }
}
