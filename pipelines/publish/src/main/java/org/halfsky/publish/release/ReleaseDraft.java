package org.halfsky.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halfsky.model.file.Durable;
import org.halfsky.model.release.TableContent;
import org.halfsky.publish.parquet.ParquetCheck;

/** A release being built, aside from those that are published. Closed without being published, it leaves nothing behind. */
public final class ReleaseDraft implements AutoCloseable {

    private final Releases releases;
    private final ReleaseIdentity identity;
    private final Path folder;
    private final Documents documents;

    ReleaseDraft(Releases releases, ReleaseIdentity identity, Path folder) throws IOException {
        this.releases = releases;
        this.identity = identity;
        this.folder = folder;
        this.documents = new Documents(
                folder, releases.currentFolder().orElse(null), identity.inputs().program());
        Files.createDirectories(parquet());
        Files.createDirectories(workbooks());
        Files.createDirectories(reports());
        Files.createDirectories(sdmx());
    }

    /** The name that the release will have. */
    public String name() {
        return identity.name();
    }

    /** Where the tables go, one sub-folder each. Exists. */
    public Path parquet() {
        return folder.resolve("parquet");
    }

    /** The draft itself, for what describes it. */
    public Path folder() {
        return folder;
    }

    /** Where the observations go once more, for programs that speak SDMX. Exists. */
    public Path sdmx() {
        return folder.resolve("sdmx");
    }

    /** Where the workbooks go. Exists. */
    public Path workbooks() {
        return folder.resolve("workbooks");
    }

    /** Where the reports go. Exists. */
    public Path reports() {
        return folder.resolve("reports");
    }

    /**
     * Has the second reader count and add up every column of every table.
     *
     * @param expected what the writer meant to write, by table
     * @throws IllegalStateException if a column holds anything else; the release before stays the current one
     */
    public void requireContent(Map<String, TableContent> expected) {
        expected.forEach((table, content) -> {
            TableContent read = ParquetCheck.content(parquet().resolve(table));
            if (!read.equals(content)) {
                throw new IllegalStateException("table %s: read back %s, written %s".formatted(table, read, content));
            }
        });
    }

    /**
     * Puts a workbook or report into the draft: the one of the release before where it says the same, else one built now. Safe to use from
     * several threads.
     *
     * @param file    below {@link #workbooks()} or {@link #reports()}
     * @param content names all that the document says: the same content, the same bytes
     * @param build   writes the file
     */
    public void document(Path file, String content, Runnable build) {
        documents.put(file, content, build);
    }

    /** The release that is current while this one is built. */
    public Optional<ReleaseManifest> before() {
        return releases.current();
    }

    /** Where its tables are. */
    public Optional<Path> parquetBefore() {
        return releases.currentFolder().map(each -> each.resolve("parquet"));
    }

    /** Documents that were written for this release. */
    public int built() {
        return documents.built();
    }

    /** Documents that the release before had already. */
    public int carriedOver() {
        return documents.carriedOver();
    }

    /**
     * Verifies what was put into the draft, writes its manifest and makes it the current release, in that order.
     *
     * @param dataCutOff  receipt time of the newest submission in it
     * @param rowsByTable what the writer says each table holds; every table of the draft is named
     * @param minimum     how many rows are expected at least
     * @throws IllegalStateException if the second reader disagrees; the release before stays the current one
     * @throws TooFewRowsException   if a table has fewer rows than expected; the release before stays the current one
     */
    public ReleaseManifest publish(OffsetDateTime dataCutOff, Map<String, Long> rowsByTable, RowMinimum minimum) {
        try {
            List<ReleaseFile> files =
                    ReleaseCheck.filesOf(folder).stream().map(documents::named).toList();
            requireSameRows(rowsByTable, files);
            Optional<ReleaseManifest> before = releases.current();
            before.ifPresent(each -> minimum.require(rowsByTable, each));
            if (before.isPresent()) {
                new Unchanged(releases.currentFolder().orElseThrow(), before.get()).link(files, folder);
            }
            ReleaseManifest manifest = new ReleaseManifest(
                    identity.name(),
                    identity.createdAt(),
                    dataCutOff.withOffsetSameInstant(identity.createdAt().getOffset()),
                    identity.inputs().catalogSha256(),
                    before.map(ReleaseManifest::release).orElse(null),
                    identity.inputs().fingerprint(),
                    files);
            ManifestFile.write(manifest, folder);
            requireAsStated();
            releases.adopt(folder, identity.name());
            return manifest;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void requireSameRows(Map<String, Long> expected, List<ReleaseFile> files) {
        Map<String, Long> read = new TreeMap<>();
        for (ReleaseFile file : files) {
            Long rows = file.rows();
            if (rows != null) {
                read.merge(file.table(), rows, Long::sum);
            }
        }
        if (!read.equals(expected)) {
            throw new IllegalStateException(
                    "rows read back %s, rows written %s".formatted(read, new TreeMap<>(expected)));
        }
    }

    private void requireAsStated() {
        List<String> problems = ReleaseCheck.problems(folder);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the draft changed while it was published: " + problems);
        }
    }

    @Override
    public void close() {
        try {
            Durable.delete(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
