package org.halfsky.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfsky.model.file.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The workbooks and reports of a draft. One that says what it said in the release before is carried over, the others are built. Safe to use
 * from several threads.
 */
final class Documents {

    private final Path draft;
    private final @Nullable Path before;
    private final String program;
    private final Map<String, ReleaseFile> filesBefore = new HashMap<>();
    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final AtomicInteger carriedOver = new AtomicInteger();

    /** @param before folder of the release before; {@code null} for the first */
    Documents(Path draft, @Nullable Path before, String program) {
        this.draft = draft;
        this.before = before;
        this.program = program;
        Optional.ofNullable(before)
                .map(ManifestFile::read)
                .ifPresent(manifest -> manifest.files().forEach(each -> filesBefore.put(each.path(), each)));
    }

    void put(Path file, String content, Runnable build) {
        String path = draft.relativize(file).toString().replace('\\', '/');
        String named = content + "-" + program;
        contents.put(path, named);
        ReleaseFile known = filesBefore.get(path);
        if (known == null || !named.equals(known.content()) || !carriesOver(known, file)) {
            build.run();
        } else {
            carriedOver.incrementAndGet();
        }
    }

    /** One that was damaged or removed since is not carried on. */
    private boolean carriesOver(ReleaseFile known, Path file) {
        if (before == null) {
            return false;
        }
        Path old = before.resolve(known.path());
        try {
            if (!Files.isRegularFile(old) || !Sha256.of(old).equals(known.sha256())) {
                return false;
            }
            share(old, file);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void share(Path old, Path file) throws IOException {
        try {
            Files.createLink(file, old);
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.copy(old, file);
        }
    }

    /** The file as the manifest names it. */
    ReleaseFile named(ReleaseFile file) {
        return file.withContent(contents.get(file.path()));
    }

    int built() {
        return contents.size() - carriedOver.get();
    }

    int carriedOver() {
        return carriedOver.get();
    }
}
