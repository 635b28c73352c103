package org.halfsky.publish.release;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.file.Durable;

/** Files that are byte for byte those of the release before: they share its place on disk. */
final class Unchanged {

    private final Path before;
    private final Map<String, String> sha256ByPath = new HashMap<>();

    Unchanged(Path before, ReleaseManifest manifest) {
        this.before = before;
        manifest.files().forEach(each -> sha256ByPath.put(each.path(), each.sha256()));
    }

    /** Replaces every unchanged file of the draft by a hard link; where the disk knows no links it stays a copy. */
    void link(List<ReleaseFile> files, Path draft) throws IOException {
        for (ReleaseFile file : files) {
            Path old = before.resolve(file.path());
            Path mine = draft.resolve(file.path());
            // the old file is read again: one damaged since must not be carried on
            if (file.sha256().equals(sha256ByPath.get(file.path()))
                    && Files.isRegularFile(old)
                    && !Files.isSameFile(old, mine)
                    && Files.mismatch(old, mine) < 0) {
                share(old, mine);
            }
        }
    }

    private static void share(Path old, Path mine) throws IOException {
        Path link = mine.resolveSibling(".link");
        try {
            Files.createLink(link, old);
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            return;
        }
        Durable.replace(link, mine);
    }
}
