package org.halfsky.app.handover;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.app.home.Home;
import org.jspecify.annotations.Nullable;

/**
 * The address of a home's socket while something is bound or connected to it. The kernel takes no address longer than 107 bytes; a home
 * that lies deeper is reached through a link in a temporary folder of ours, which goes when this is closed.
 */
final class OwnersSocket implements AutoCloseable {

    private static final int LONGEST = 100;
    private static final String NAME = "socket";

    private final Path address;
    private final @Nullable Path link;

    private OwnersSocket(Path address, @Nullable Path link) {
        this.address = address;
        this.link = link;
    }

    /** The folder that holds nothing but the socket, and lets in nobody but the owner. */
    static Path folder(Home home) {
        return home.operations().resolve("server");
    }

    static Path file(Home home) {
        return folder(home).resolve(NAME);
    }

    static OwnersSocket of(Home home) throws IOException {
        Path file = file(home);
        if (length(file) <= LONGEST) {
            return new OwnersSocket(file, null);
        }
        Path link = Files.createTempDirectory("halfsky").resolve("home");
        Files.createSymbolicLink(link, folder(home));
        OwnersSocket socket = new OwnersSocket(link.resolve(NAME), link);
        if (length(socket.address) > LONGEST) {
            socket.close();
            throw new IOException(
                    "%s: too long for the address of a socket, and so is the folder for temporary files; expected at most %d bytes of one of them"
                            .formatted(file, LONGEST));
        }
        return socket;
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(address);
    }

    @Override
    public void close() throws IOException {
        if (link != null) {
            Files.delete(link);
            Path folder = link.getParent();
            if (folder != null) {
                Files.delete(folder);
            }
        }
    }

    private static int length(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
