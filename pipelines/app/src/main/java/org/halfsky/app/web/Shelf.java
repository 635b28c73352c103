package org.halfsky.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.halfsky.app.home.Home;
import org.halfsky.model.release.ReleaseTables;
import org.halfsky.portal.given.OpenRelease;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.ShelvedRelease;
import org.halfsky.publish.release.ReleaseManifest;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.explain.ParquetExplanations;
import org.halfsky.warehouse.release.ParquetRelease;
import org.halfsky.warehouse.release.ParquetTables;

/** The complete releases of a home. */
final class Shelf implements ReleaseShelf, AutoCloseable {

    private final Home home;
    private final Releases releases;
    private final Map<String, ShelvedRelease> known = new ConcurrentHashMap<>();

    /** The newest is the last; the one before stays open for whoever is in the middle of a question. */
    private final Deque<OpenRelease> open = new ArrayDeque<>();

    Shelf(Home home, Clock clock) {
        this.home = home;
        this.releases = new Releases(home.releases(), clock);
    }

    @Override
    public synchronized Optional<OpenRelease> current() {
        Optional<Path> folder = releases.currentFolder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = folder.get().getFileName().toString();
        if (open.isEmpty() || !open.getLast().release().name().equals(name)) {
            Path parquet = folder.get().resolve("parquet");
            open.add(new OpenRelease(shelved(name), ParquetRelease.open(parquet), ParquetExplanations.open(parquet)));
        }
        while (open.size() > 2) {
            close(open.remove());
        }
        return Optional.of(open.getLast());
    }

    @Override
    public List<ShelvedRelease> all() {
        return releases.complete().stream().map(this::shelved).toList();
    }

    @Override
    public Optional<ShelvedRelease> find(String name) {
        return releases.complete().contains(name) ? Optional.of(shelved(name)) : Optional.empty();
    }

    @Override
    public ReleaseTables tables(ShelvedRelease release) {
        return ParquetTables.open(
                release.folder().resolve("parquet"), release.createdAt().getOffset());
    }

    @Override
    public synchronized void close() {
        open.forEach(Shelf::close);
        open.clear();
    }

    private ShelvedRelease shelved(String name) {
        return known.computeIfAbsent(name, each -> read(home.releases().resolve(each)));
    }

    private static ShelvedRelease read(Path folder) {
        ReleaseManifest manifest = Releases.manifestOf(folder);
        return new ShelvedRelease(
                manifest.release(),
                folder,
                manifest.createdAt(),
                manifest.dataCutOff(),
                manifest.files().stream()
                        .map(each -> new ShelvedRelease.File(each.path(), each.bytes(), each.sha256()))
                        .toList());
    }

    private static void close(OpenRelease release) {
        release.explanations().close();
        release.queries().close();
    }
}
