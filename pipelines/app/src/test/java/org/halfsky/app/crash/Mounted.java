package org.halfsky.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halfsky.app.program.Program;
import org.jspecify.annotations.Nullable;

/** File systems that do not take what is written, mounted for the night's process alone. */
final class Mounted {

    private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--mount", "sh", "-euc");

    private Mounted() {}

    /** Both need a machine that lets a process mount something for itself. */
    private abstract static class OwnMount implements Fault {

        @Override
        public final @Nullable String impossible() {
            try {
                Process tried = new ProcessBuilder(command("mount -t tmpfs none /mnt")).start();
                return tried.waitFor() == 0 ? null : "this machine lets no process mount anything for itself";
            } catch (IOException noUnshare) {
                return "there is no unshare on this machine";
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }

        /** The night behind some preparation; {@code null} if it ended well all the same. */
        static @Nullable String night(Path home, String script, String struck, String... words) throws Exception {
            List<String> command = new ArrayList<>(command(script));
            command.add(home.toString());
            command.addAll(List.of(words));
            command.addAll(Night.command(home));
            Program night = Program.start(command);
            if (night.awaitEnd() == 0) {
                return null;
            }
            if (!night.err().contains(" ERROR ")) {
                throw new IllegalStateException("it failed and said nothing: " + night.err());
            }
            return struck;
        }

        private static List<String> command(String script) {
            List<String> command = new ArrayList<>(ALONE);
            command.add(script);
            return command;
        }
    }

    /** A disk on which somewhere in the night no room is left. */
    static final class DiskFull extends OwnMount {

        private static final String ON_A_SMALL_DISK = """
                home=$0 size=$1; shift
                mv "$home" "$home.large" && mkdir "$home"
                mount -t tmpfs -o size="$size" none "$home"
                cp -a "$home.large/." "$home"
                status=0; "$@" || status=$?
                rm -r "$home.large" && cp -a "$home" "$home.large"
                umount "$home" && rmdir "$home" && mv "$home.large" "$home"
                exit $status
                """;

        @Override
        public String name() {
            return "disk full";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            long room = random.nextLong(scene.growth());
            long size = onDisk(home) + room;
            return night(home, ON_A_SMALL_DISK, room + " bytes of room", String.valueOf(size));
        }

        /** In whole pages, and one for every folder. */
        private static long onDisk(Path home) throws Exception {
            try (var all = Files.walk(home)) {
                long bytes = 0;
                for (Path each : all.toList()) {
                    long size = Files.isRegularFile(each) ? Files.size(each) : 1;
                    bytes += (size + 4095) / 4096 * 4096;
                }
                return bytes;
            }
        }
    }

    /** One of the folders of the home cannot be written. */
    static final class ReadOnly extends OwnMount {

        private static final List<String> FOLDERS =
                List.of("inbox", "archive", "receipts", "warehouse", "operations", "releases");

        private static final String WITH_A_READ_ONLY_FOLDER = """
                folder="$0/$1"; shift
                mount --bind "$folder" "$folder"
                mount -o remount,bind,ro "$folder"
                "$@"
                """;

        @Override
        public String name() {
            return "a folder is read-only";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String folder = Killed.oneOf(FOLDERS, random);
            return night(home, WITH_A_READ_ONLY_FOLDER, folder, folder);
        }
    }
}
