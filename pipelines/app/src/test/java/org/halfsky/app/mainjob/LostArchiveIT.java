package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.file.Durable;
import org.halfsky.warehouse.WarehouseContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive lies on a disk that was not there at a start, so its place looks empty. Nothing may go on from that. */
class LostArchiveIT {

    private static final String LOST = "archive: 2 submissions that were answered are not in it";

    @TempDir
    Path folder;

    @Test
    void stopsEveryRunBeforeItChangesAnything() throws Exception {
        Path home = folder.resolve("home");
        Path disk = folder.resolve("disk");
        FileTree.drop(SampleHome.SAMPLES.resolve("370481滕州市"), home.resolve("inbox"), 8);
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        Path warehouse = home.resolve("warehouse/halfsky.duckdb");
        SortedMap<String, WarehouseContent.Table> before = WarehouseContent.lasting(warehouse);
        Files.move(home.resolve("archive"), disk);
        Path next = Files.writeString(home.resolve("inbox/next.csv"), "指标,2020年");

        assertThatThrownBy(() -> StandingClockRun.run(home, "nightly")).hasMessageContaining(LOST);
        assertThatThrownBy(() -> StandingClockRun.rebuild(home)).hasMessageContaining(LOST);
        Durable.delete(home.resolve("receipts"));
        assertThatThrownBy(() -> StandingClockRun.run(home, "intake")).hasMessageContaining(LOST);

        assertThat(next).exists();
        assertThat(WarehouseContent.lasting(warehouse)).isEqualTo(before);
        Durable.delete(home.resolve("archive"));
        Files.move(disk, home.resolve("archive"));
        assertThat(StandingClockRun.run(home, "intake")).isTrue();
    }
}
