package org.halfsky.ingest.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCopiesTest {

    @TempDir
    Path home;

    private Path overlay;
    private Path archive;

    @BeforeEach
    void addAPlan() throws IOException {
        overlay = Files.createDirectory(home.resolve("catalog"));
        archive = home.resolve("archive");
        Files.writeString(overlay.resolve("plan.csv"), """
                plan_code,title,plan_kind,area_code,base_year,mid_year,end_year
                SD-W-2011,山东省妇女发展规划,women,370000,2010,2015,2020
                """);
    }

    @Test
    void keepsTheMergedFilesUnderTheirHash() throws IOException {
        Catalog catalog = CatalogReader.read(overlay);

        CatalogCopies.keep(overlay, catalog, archive);

        Path copy = archive.resolve("catalog").resolve(catalog.sha256());
        try (Stream<Path> files = Files.list(copy)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "area.csv",
                            "area_change.csv",
                            "indicator.csv",
                            "plan.csv",
                            "target.csv",
                            "rule.csv",
                            "form.csv",
                            "reporting.csv");
        }
        assertThat(Files.readAllLines(copy.resolve("plan.csv")))
                .contains("CN-W-2011,中国妇女发展纲要（2011—2020年）（国发〔2011〕24号）,women,000000,2010,2015,2020")
                .endsWith("SD-W-2011,山东省妇女发展规划,women,370000,2010,2015,2020");
    }

    @Test
    void isItselfAnOverlayThatChangesNothing() throws IOException {
        Catalog catalog = CatalogReader.read(overlay);
        CatalogCopies.keep(overlay, catalog, archive);

        Catalog again = CatalogReader.read(archive.resolve("catalog").resolve(catalog.sha256()));

        assertThat(again.sha256()).isEqualTo(catalog.sha256());
    }

    @Test
    void writesACatalogOnce() throws IOException {
        Catalog catalog = CatalogReader.read(overlay);
        CatalogCopies.keep(overlay, catalog, archive);
        Path file = archive.resolve("catalog").resolve(catalog.sha256()).resolve("area.csv");
        FileTime written = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, written);

        CatalogCopies.keep(overlay, catalog, archive);

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    }

    @Test
    void replacesWhatAKilledRunHadBegun() throws IOException {
        Catalog catalog = CatalogReader.read(null);
        Path draft = Files.createDirectories(archive.resolve("catalog").resolve("." + catalog.sha256()));
        Files.writeString(draft.resolve("area.csv"), "half");

        CatalogCopies.keep(null, catalog, archive);

        assertThat(archive.resolve("catalog").resolve(catalog.sha256()).resolve("area.csv"))
                .content()
                .startsWith("area_code,name,level,");
        assertThat(draft).doesNotExist();
    }

    @Test
    void refusesAnOverlayThatHasChangedMeanwhile() throws IOException {
        Catalog catalog = CatalogReader.read(overlay);
        Files.delete(overlay.resolve("plan.csv"));

        assertThatThrownBy(() -> CatalogCopies.keep(overlay, catalog, archive))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the catalog in " + overlay + " has changed since it was read");
    }
}
