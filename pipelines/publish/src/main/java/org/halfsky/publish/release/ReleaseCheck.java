package org.halfsky.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halfsky.model.file.Sha256;
import org.halfsky.publish.parquet.ParquetCheck;
import org.jspecify.annotations.Nullable;

/** Holds the files of a release against its manifest. */
public final class ReleaseCheck {

    private ReleaseCheck() {}

    /**
     * Whatever differs between a release's folder and its manifest, one line each; empty means that it is as it was published.
     *
     * @param release the folder of one release, or a link to it
     */
    public static List<String> problems(Path release) {
        List<ReleaseFile> stated = ManifestFile.read(release).files();
        List<ReleaseFile> found = filesOf(realPathOf(release), ReleaseCheck::rowsIfReadable);
        List<String> problems = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        stated.forEach(each -> paths.add(each.path()));
        found.forEach(each -> paths.add(each.path()));
        for (String path : paths) {
            String expected = describe(path, stated);
            String seen = describe(path, found);
            if (!expected.equals(seen)) {
                problems.add("%s: %s, the manifest says %s".formatted(path, seen, expected));
            }
        }
        return problems;
    }

    private static Path realPathOf(Path release) {
        try {
            return release.toRealPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String describe(String path, List<ReleaseFile> files) {
        return files.stream()
                .filter(each -> each.path().equals(path))
                .map(each -> "%d bytes, %s rows, SHA-256 %s".formatted(each.bytes(), each.rows(), each.sha256()))
                .findFirst()
                .orElse("no such file");
    }

    /** Every file but the manifest, by path, measured and counted. */
    static List<ReleaseFile> filesOf(Path release) {
        return filesOf(release, ParquetCheck::rows);
    }

    private static List<ReleaseFile> filesOf(Path release, Function<Path, @Nullable Long> rows) {
        try (Stream<Path> all = Files.walk(release)) {
            return all.filter(Files::isRegularFile)
                    .filter(each -> !each.equals(release.resolve(ManifestFile.NAME)))
                    .sorted()
                    .map(each -> describe(release, each, rows))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code null} where the file is damaged; its hash tells. */
    private static @Nullable Long rowsIfReadable(Path table) {
        try {
            return ParquetCheck.rows(table);
        } catch (IllegalStateException damaged) {
            return null;
        }
    }

    private static ReleaseFile describe(Path release, Path file, Function<Path, @Nullable Long> rowsOf) {
        String path = release.relativize(file).toString().replace('\\', '/');
        Long rows = path.endsWith(".parquet") ? rowsOf.apply(file) : null;
        try {
            return new ReleaseFile(path, Files.size(file), Sha256.of(file), rows, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
