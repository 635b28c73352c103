package org.halfsky.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeHeldException;
import org.halfsky.app.home.HomeLock;
import org.halfsky.model.file.Durable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    private Home home;
    private Path file;

    @BeforeEach
    void fillAHome() throws IOException {
        home = new Home(folder.resolve("home"));
        file = folder.resolve("backup.zip");
        write("config/halfsky.yml", "halfsky:\n");
        write("inbox/370481/滕州市2020年.xls", "甲");
        Files.createDirectories(home.inbox().resolve("370402"));
        write("archive/2020/11/05/20201105T013000-0123456789ab/submission.json", "{}");
        write("archive/.receiving/1/taken.tmp", "half");
        write("releases/20201105T020000-0/manifest.json", "{}");
        Files.createSymbolicLink(home.releases().resolve("current"), Path.of("20201105T020000-0"));
        write("warehouse/halfsky.duckdb", "made again");
        write("operations/version", "warehouse 1, operations 1");
        write("operations/operations.mv.db", "begins anew");
    }

    @Test
    void bringsBackWhatCannotBeMadeAgain() throws IOException {
        BackedUp written = Backup.write(home, file);
        Home restored = new Home(folder.resolve("restored"));

        assertThat(Restore.into(restored, file)).isEqualTo(written);

        assertThat(written.files()).isEqualTo(6);
        assertThat(restored.inbox().resolve("370481/滕州市2020年.xls")).hasContent("甲");
        assertThat(restored.inbox().resolve("370402")).isEmptyDirectory();
        assertThat(Files.readSymbolicLink(restored.releases().resolve("current")))
                .isEqualTo(Path.of("20201105T020000-0"));
        assertThat(restored.archive().resolve(".receiving")).doesNotExist();
        assertThat(restored.warehouse()).doesNotExist();
        assertThat(restored.operations().resolve("version")).hasContent("warehouse 1, operations 1");
        assertThat(restored.operations().resolve("operations.mv.db")).doesNotExist();
    }

    @Test
    void letsNobodyElseReadThePasswordsOfTheConfiguration() throws IOException {
        Home restored = new Home(folder.resolve("restored"));
        Backup.write(home, file);
        Restore.into(restored, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(restored.config()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void leavesOutAReleaseOfWhichOnlyAPartWasMet() throws IOException {
        write("releases/20201104T020000-0/parquet/finding/data.parquet", "retired while it was copied");
        Home restored = new Home(folder.resolve("restored"));
        Backup.write(home, file);
        Restore.into(restored, file);

        assertThat(restored.releases().resolve("20201104T020000-0")).doesNotExist();
        assertThat(restored.releases().resolve("20201105T020000-0/manifest.json"))
                .exists();
    }

    @Test
    void makesTheNewestReleaseCurrentWhereTheOneThatWasIsNotThere() throws IOException {
        Files.delete(home.releases().resolve("current"));
        Files.createSymbolicLink(home.releases().resolve("current"), Path.of("20201106T020000-0"));
        Home restored = new Home(folder.resolve("restored"));
        Backup.write(home, file);
        Restore.into(restored, file);

        assertThat(Files.readSymbolicLink(restored.releases().resolve("current")))
                .isEqualTo(Path.of("20201105T020000-0"));
    }

    @Test
    void bringsBackWhatBearsAnyName() throws Exception {
        write("inbox/two\nlines.csv", "甲");
        write("inbox/a\\n\\b.csv", "乙");
        write("inbox/..\\..\\..\\outside.csv", "丙");
        assertThat(new ProcessBuilder("sh", "-c", "printf 1 >$(printf 'x\\377.csv'); printf 2 >$(printf 'x\\376.csv')")
                        .directory(home.inbox().toFile())
                        .start()
                        .waitFor())
                .isZero();
        Home restored = new Home(folder.resolve("restored"));

        assertThat(Restore.into(restored, backedUp()).files()).isEqualTo(11);

        assertThat(restored.inbox().resolve("two\nlines.csv")).hasContent("甲");
        assertThat(restored.inbox().resolve("a\\n\\b.csv")).hasContent("乙");
        assertThat(restored.inbox().resolve("..\\..\\..\\outside.csv")).hasContent("丙");
        try (Stream<Path> files = Files.list(restored.inbox())) {
            assertThat(files.map(each -> each.getFileName().toString())).contains("x\uFFFD.csv", "2-x\uFFFD.csv");
        }
    }

    @Test
    void leavesOutWhatCannotBeReadInTheInboxAndNothingElse() throws IOException {
        Path closed = home.inbox().resolve("370481/滕州市2020年.xls");
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "this account may read everything");

        assertThat(Backup.write(home, file).files()).isEqualTo(5);

        Files.setPosixFilePermissions(home.config(), Set.of());
        assertThatThrownBy(() -> Backup.write(home, folder.resolve("second.zip")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsNamesAsSha256sumChecksThem() throws Exception {
        write("inbox/two\nlines.csv", "甲");
        write("inbox/a\\n\\b.csv", "乙");
        Restore.into(new Home(folder.resolve("restored")), backedUp());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry(BackupFormat.SUMS)), folder.resolve("restored/sums"));
        }
        Files.delete(folder.resolve("restored/releases/current"));
        Files.writeString(folder.resolve("restored/releases/current"), "20201105T020000-0");

        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "sums")
                .directory(folder.resolve("restored").toFile())
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
    }

    @Test
    void goesWhereAPartLiesOnAnotherDisk() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        for (String part : List.of("archive", "releases", "config/halfsky.yml")) {
            Path moved = disk.resolve(Path.of(part).getFileName());
            Files.move(home.folder().resolve(part), moved);
            Files.createSymbolicLink(home.folder().resolve(part), moved);
        }
        Files.createSymbolicLink(home.inbox().resolve("link.csv"), disk.resolve("halfsky.yml"));
        Home restored = new Home(folder.resolve("restored"));

        assertThat(Restore.into(restored, backedUp()).files()).isEqualTo(6);

        assertThat(restored.config()).hasContent("halfsky:");
        assertThat(restored.archive().resolve("2020/11/05/20201105T013000-0123456789ab/submission.json"))
                .hasContent("{}");
        assertThat(restored.releases().resolve("current/manifest.json")).exists();
    }

    @Test
    void isRefusedWhereTheDiskOfAPartIsNotThere() throws IOException {
        Durable.delete(home.archive());
        Files.createSymbolicLink(home.archive(), folder.resolve("disk"));

        assertThatThrownBy(() -> Backup.write(home, file))
                .hasMessageContaining("archive: is a link to what is not there");
        assertThat(file).doesNotExist();
    }

    @Test
    void isRefusedWhereTheArchiveLacksWhatWasAnswered() throws IOException {
        write("receipts/370481/20201105T013000-0123456789ab/回执.json", "{}");
        assertThat(Backup.write(home, folder.resolve("before.zip")).files()).isEqualTo(7);
        Durable.delete(home.archive().resolve("2020"));

        assertThatThrownBy(() -> Backup.write(home, file))
                .hasMessageContaining("archive/ lacks 1 submissions that have a receipt, 20201105T013000-0123456789ab");
        assertThat(folder).isDirectoryNotContaining("glob:**/backup.zip*");
    }

    @Test
    void leavesTheDraftOfAnotherProcessAlone() throws IOException {
        Path draft = Files.writeString(folder.resolve("backup.zip.part"), "half");

        Backup.write(home, file);

        assertThat(draft).hasContent("half");
    }

    @Test
    void isRestoredByOneProcessAtATime() throws IOException {
        backedUp();
        Home restored = new Home(folder.resolve("restored"));
        Path building = restored.restoring();
        HomeLock other = HomeLock.take(new Home(building));
        Files.createDirectories(building.resolve("home/archive/half"));

        assertThatThrownBy(() -> Restore.into(restored, file)).isInstanceOf(HomeHeldException.class);

        assertThat(building.resolve("home/archive/half")).exists();
        other.close(); // as when it is killed
        Restore.into(restored, file);
        assertThat(restored.archive().resolve("half")).doesNotExist();
        assertThat(building).doesNotExist();
    }

    @Test
    void isRestoredIntoThePlaceOfADisk() throws IOException {
        Home restored = new Home(Files.createDirectory(folder.resolve("restored")));
        Files.createDirectory(restored.folder().resolve("lost+found"));
        Object place = Files.readAttributes(restored.folder(), BasicFileAttributes.class)
                .fileKey();

        Restore.into(restored, backedUp());

        assertThat(Files.readAttributes(restored.folder(), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(place);
        assertThat(restored.config()).hasContent("halfsky:");
        assertThat(restored.folder())
                .isDirectoryNotContaining("glob:**/.rest*")
                .isDirectoryContaining("glob:**/lost+found");
    }

    @Test
    void isTakenByNobodyUntilTheRestoreHasComeToItsEnd() throws IOException {
        Home restored = new Home(folder.resolve("restored"));
        BackedUp whole = Restore.into(restored, backedUp());
        for (String part : List.of("archive", "releases")) { // as when it is killed in between
            Path draft = Files.createDirectories(restored.restoring().resolve("home"));
            Files.move(restored.folder().resolve(part), draft.resolve(part));
        }
        new Unpacked(file.toString(), whole).write(restored.restoring());
        Files.writeString(restored.inbox().resolve("来晚了.csv"), "丁");
        Path other = folder.resolve("other.zip");
        Backup.write(home, other);

        assertThatThrownBy(() -> HomeLock.take(restored))
                .isInstanceOf(HomeHeldException.class)
                .hasMessageContaining("held by a restore that has not come to its end");
        assertThatThrownBy(() -> Restore.into(restored, other))
                .isInstanceOf(InvalidBackupException.class)
                .hasMessageContaining("holds nearly all of " + file);
        assertThat(Restore.into(restored, file)).isEqualTo(whole);

        assertThat(restored.archive().resolve("2020/11/05/20201105T013000-0123456789ab/submission.json"))
                .hasContent("{}");
        assertThat(restored.releases().resolve("current/manifest.json")).exists();
        assertThat(restored.inbox().resolve("来晚了.csv")).hasContent("丁");
        HomeLock.take(restored).close();
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(file, "something else");

        assertThatThrownBy(() -> Backup.write(home, file))
                .isInstanceOf(InvalidBackupException.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> Restore.into(home, file))
                .isInstanceOf(InvalidBackupException.class)
                .hasMessageContaining("is not empty");
        assertThat(file).hasContent("something else");
    }

    @Test
    void restoresNothingFromAFileThatWasCutOff() throws IOException {
        Backup.write(home, file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertRefused("was cut off");
    }

    @Test
    void restoresNothingFromAFileThatWasChanged() throws IOException {
        Backup.write(home, file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("config/halfsky.yml"), "halfsky: {notice: other}\n");
            Files.delete(zip.getPath("inbox/370481/滕州市2020年.xls"));
        }

        assertRefused("2 files are not what was backed up, config/halfsky.yml the first of them");
    }

    @Test
    void restoresNothingFromAnotherKindOfFile() throws IOException {
        Files.writeString(file, "not a ZIP file");
        assertRefused("is no backup");
        Files.delete(file);
        try (FileSystem zip = FileSystems.newFileSystem(file, java.util.Map.of("create", "true"))) {
            Files.writeString(zip.getPath("report.txt"), "a ZIP file of somebody else");
        }
        assertRefused("has no SHA256SUMS");
    }

    @Test
    void restoresNothingOutsideOfTheHome() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../evil.txt"));
            zip.write(1);
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
        }
        assertRefused("has an entry outside of a home: ../../evil.txt");
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    private Path backedUp() throws IOException {
        Backup.write(home, file);
        return file;
    }

    private void assertRefused(String because) {
        Home restored = new Home(folder.resolve("restored"));
        assertThatThrownBy(() -> Restore.into(restored, file))
                .isInstanceOf(InvalidBackupException.class)
                .hasMessageContaining(because);
        assertThat(restored.folder()).doesNotExist();
    }

    private void write(String path, String content) throws IOException {
        Path place = home.folder().resolve(path);
        Files.createDirectories(place.getParent());
        Files.write(place, content.getBytes(StandardCharsets.UTF_8));
    }
}
