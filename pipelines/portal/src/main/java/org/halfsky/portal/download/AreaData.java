package org.halfsky.portal.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.file.Sha256;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.DataFormat;
import org.halfsky.model.release.ReleaseTables;
import org.halfsky.portal.access.Scope;
import org.halfsky.portal.given.ReleaseShelf;
import org.halfsky.portal.given.ShelvedRelease;

/** The rows of an area and of those below it, out of the tables of a release. */
final class AreaData {

    private final ReleaseShelf releases;
    private final KeptFiles kept;
    private final ReadMe readMe;

    AreaData(ReleaseShelf releases, KeptFiles kept, ReadMe readMe) {
        this.releases = releases;
        this.kept = kept;
        this.readMe = readMe;
    }

    /** What is given of that area, as far as the release has it. Of the whole nation nothing: its tables are taken as they are. */
    static List<AreaTable> tables(ShelvedRelease release, AreaCode area) {
        if (area.equals(AreaCode.NATION)) {
            return List.of();
        }
        Set<String> there =
                release.files().stream().map(ShelvedRelease.File::path).collect(Collectors.toSet());
        return Stream.of(AreaTable.values())
                .filter(each -> there.contains("parquet/%1$s/%1$s.parquet".formatted(each.published())))
                .toList();
    }

    /** One table. */
    Path table(ShelvedRelease release, AreaCode area, Catalog catalog, TableFile file) throws IOException {
        Set<AreaCode> areas = areas(area, catalog, file.table().whose());
        String name = "%s_%s_%s_%s".formatted(release.name(), area, sign(areas.toString()), file.name());
        return kept.of(name, draft -> {
            try (ReleaseTables tables = releases.tables(release)) {
                tables.write(file.table(), areas, file.format(), draft);
            }
        });
    }

    /** All of them in both formats, and a text that says what they are. */
    Path all(ShelvedRelease release, AreaCode area, Catalog catalog) throws IOException {
        Map<AreaTable.Whose, Set<AreaCode>> areas = new EnumMap<>(AreaTable.Whose.class);
        for (AreaTable.Whose each : AreaTable.Whose.values()) {
            areas.put(each, areas(area, catalog, each));
        }
        String head = readMe.head(release, area, catalog);
        String name = "%s_%s_%s.zip".formatted(release.name(), area, sign(areas + head));
        return kept.of(name, draft -> {
            Path part = draft.resolveSibling(draft.getFileName() + ".part");
            try (ReleaseTables tables = releases.tables(release);
                    Archive archive = new Archive(draft, release.createdAt().toLocalDateTime())) {
                StringBuilder text = new StringBuilder(head);
                for (AreaTable each : tables(release, area)) {
                    Set<AreaCode> whose = areas.getOrDefault(each.whose(), Set.of());
                    tables.write(each, whose, DataFormat.PARQUET, part);
                    archive.addPacked("parquet/%s.parquet".formatted(each.published()), part, Sha256.of(part));
                    text.append(readMe.about(each, tables.write(each, whose, DataFormat.CSV, part)));
                    archive.addPlain("csv/%s.csv".formatted(each.published()), part);
                }
                archive.addText("README.txt", text.toString());
                archive.finish();
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    /** Today or in former years, by code. */
    private static SortedSet<AreaCode> areas(AreaCode area, Catalog catalog, AreaTable.Whose whose) {
        Scope scope = new Scope(area, catalog);
        return switch (whose) {
            case OWN -> scope.areas();
            case OWN_AND_ABOVE ->
                Stream.concat(
                                scope.areas().stream(),
                                catalog.areas().stream().map(Area::code).filter(scope::isBelow))
                        .collect(Collectors.toCollection(TreeSet::new));
            case EVERYBODYS -> Collections.emptySortedSet();
        };
    }

    /** Two files whose content may differ have different names. */
    private static String sign(String content) {
        return Sha256.of(content).substring(0, 12);
    }
}
