package org.halfsky.app.handover;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.halfsky.app.home.Home;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a server takes commands on its home: they wait in the order in which they came. */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Home home;
    private final ServerSocketChannel socket;
    private final Supplier<@Nullable String> busy;
    private final BlockingQueue<Handed> waiting = new LinkedBlockingQueue<>();
    private final Thread reception = new Thread(this::receive, "desk");

    private Desk(Home home, ServerSocketChannel socket, Supplier<@Nullable String> busy) {
        this.home = home;
        this.socket = socket;
        this.busy = busy;
        reception.setDaemon(true);
    }

    /**
     * Opens it for the owner of the home and for nobody else.
     *
     * @param home held by this process, so that a socket lying there is one of a process that died
     * @param busy what is being done, for whoever has to wait; {@code null} for nothing
     */
    public static Desk open(Home home, Supplier<@Nullable String> busy) throws IOException {
        Path folder = Files.createDirectories(OwnersSocket.folder(home));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.deleteIfExists(OwnersSocket.file(home));
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try (OwnersSocket place = OwnersSocket.of(home)) {
            socket.bind(place.address());
            Files.setPosixFilePermissions(OwnersSocket.file(home), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
        Desk desk = new Desk(home, socket, busy);
        desk.reception.start();
        return desk;
    }

    /** The next command; {@code null} if none came in that time. */
    public @Nullable Handed next(Duration patience) throws InterruptedException {
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes no more commands; those that wait still. */
    public List<Handed> shut() throws IOException {
        socket.close();
        Files.deleteIfExists(OwnersSocket.file(home));
        List<Handed> left = new ArrayList<>();
        waiting.drainTo(left);
        return left;
    }

    @Override
    public void close() throws IOException {
        shut();
    }

    private void receive() {
        while (socket.isOpen()) {
            try {
                SocketChannel sender = socket.accept();
                Thread listening =
                        new Thread(() -> take(sender), "desk-listening"); // one that says nothing stops nobody
                listening.setDaemon(true);
                listening.start();
            } catch (ClosedChannelException shut) {
                return;
            } catch (IOException broken) {
                LOG.warn("serve: a command could not be taken: {}", broken.getMessage());
            }
        }
    }

    private void take(SocketChannel sender) {
        try {
            Handed handed = new Handed(sender, Wire.receiveWords(new DataInputStream(Channels.newInputStream(sender))));
            String doing = busy.get();
            if (doing != null) {
                handed.tell("waits for its turn: the server of this home is at %s".formatted(doing));
            }
            waiting.add(handed);
        } catch (IOException unreadable) {
            LOG.warn("serve: a command could not be taken: {}", unreadable.getMessage());
            letGo(sender);
        }
    }

    private static void letGo(SocketChannel sender) {
        try {
            sender.close();
        } catch (IOException gone) {
            LOG.debug("serve: a sender is gone", gone);
        }
    }
}
