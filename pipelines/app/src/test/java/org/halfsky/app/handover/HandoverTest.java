package org.halfsky.app.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.halfsky.app.Halfsky;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.halfsky.app.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysHereWhatIsSaidThereAndEndsAlike() throws Exception {
        Home home = new Home(folder.resolve("家"));
        try (Desk desk = Desk.open(home, () -> null)) {
            CompletableFuture<OptionalInt> status = offer(home, "decide", "--home", "relative/家", "--by", "张三");
            Handed handed = Objects.requireNonNull(desk.next(PATIENCE));

            assertThat(handed.words())
                    .containsExactly("decide", "--home", home.folder().toString(), "--by", "张三");
            new PrintStream(handed.out(), true, StandardCharsets.UTF_8).print("结果\n");
            new PrintStream(handed.err(), true, StandardCharsets.UTF_8).print("INFO  一行\n");
            handed.end(2);

            assertThat(status.get()).hasValue(2);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("结果\n");
            assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("INFO  一行\n");
        }
    }

    @Test
    void letsNobodyInButTheOwner() throws Exception {
        Home home = new Home(folder);
        try (Desk desk = Desk.open(home, () -> null)) {
            assertThat(desk).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(OwnersSocket.folder(home))))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(OwnersSocket.file(home))))
                    .isEqualTo("rw-------");
        }
        assertThat(OwnersSocket.file(home)).doesNotExist();
    }

    @Test
    void reachesAHomeThatLiesDeeperThanASocketsAddressIsLong() throws Exception {
        Home home = new Home(folder.resolve("统计局".repeat(20)).resolve("deep".repeat(20)));
        try (Desk desk = Desk.open(home, () -> null)) {
            CompletableFuture<OptionalInt> status = offer(home, "nightly", "--home=" + home.folder());
            Handed handed = Objects.requireNonNull(desk.next(PATIENCE));
            assertThat(handed.words()).containsExactly("nightly", "--home=" + home.folder());
            handed.end(0);
            assertThat(status.get()).hasValue(0);
        }
    }

    @Test
    void findsNobodyWhereNoServerIsOrOneDied() throws Exception {
        Home home = new Home(folder);
        assertThat(Handover.offer(home, List.of("nightly"), System.out, System.err))
                .isEmpty();

        Desk.open(home, () -> null).close();
        Files.createDirectories(OwnersSocket.folder(home));
        Files.createFile(OwnersSocket.file(home)); // as a process leaves it that was killed

        assertThat(Handover.offer(home, List.of("nightly"), System.out, System.err))
                .isEmpty();
        try (Desk again = Desk.open(home, () -> null)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void tellsWhoeverHasToWaitForWhat() throws Exception {
        Home home = new Home(folder);
        try (Desk desk = Desk.open(home, () -> "nightly")) {
            CompletableFuture<OptionalInt> status = offer(home, "demo");
            Handed handed = Objects.requireNonNull(desk.next(PATIENCE));
            assertThat(handed.words()).containsExactly("demo", "--home", folder.toString());
            handed.end(0);
            assertThat(status.get()).hasValue(0);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("waits for its turn: the server of this home is at nightly");
    }

    @Test
    void saysThatTheServerIsGone() throws Exception {
        Home home = new Home(folder);
        try (Desk desk = Desk.open(home, () -> null)) {
            CompletableFuture<OptionalInt> status = offer(home, "nightly");
            Objects.requireNonNull(desk.next(PATIENCE)).letGo();

            assertThatThrownBy(status::get)
                    .hasRootCauseInstanceOf(IOException.class)
                    .hasMessageContaining(folder + ": the server ended before the command did");
        }
    }

    @Test
    void saysThatItGoesOnAtTheServerToWhoeverEndsTheListening() throws Exception {
        Home home = new Home(folder);
        try (HomeLock lock = HomeLock.take(home);
                Desk desk = Desk.open(home, () -> null);
                Program nightly = Program.start(Halfsky.class, "nightly", "--home", folder.toString())) {
            assertThat(lock).isNotNull();
            Handed handed = Objects.requireNonNull(desk.next(PATIENCE));
            handed.tell("begins");
            nightly.awaitLine("begins");

            nightly.terminate();

            assertThat(nightly.awaitEnd()).isEqualTo(128 + 15);
            assertThat(nightly.err())
                    .endsWith("goes on at the server of this home; %s/logs/halfsky.log says how it ends"
                            .formatted(folder));
        }
    }

    @Test
    void goesOnWithoutASenderThatStoppedListening() throws Exception {
        Path address = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(address));
            try (SocketChannel suspended = SocketChannel.open(UnixDomainSocketAddress.of(address));
                    SocketChannel sender = server.accept()) {
                Handed handed = new Handed(sender, List.of("nightly"), Duration.ofMillis(200));
                String line = "一".repeat(10_000);
                long begin = System.nanoTime();
                for (int i = 0; i < 1000; i++) { // thirty times what the kernel keeps for a reader
                    handed.tell(line);
                }
                handed.end(0);

                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(200), PATIENCE);
                assertThat(sender.isOpen()).isFalse();
                assertThat(suspended.isOpen()).isTrue();
            }
        }
    }

    private CompletableFuture<OptionalInt> offer(Home home, String... words) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Handover.offer(home, List.of(words), stream(out), stream(err));
            } catch (IOException broken) {
                throw new IllegalStateException(broken.getMessage(), broken);
            }
        });
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
