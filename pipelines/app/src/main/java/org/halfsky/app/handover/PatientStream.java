package org.halfsky.app.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Writes to somebody who may have stopped listening without going away, as a process does that is suspended. */
final class PatientStream extends OutputStream {

    private final SocketChannel channel;
    private final Duration patience;

    /**
     * A stream into a channel that nobody reads from any more.
     *
     * @param patience how long the other side may take nothing
     */
    PatientStream(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.patience = patience;
        channel.configureBlocking(false);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
        while (left.hasRemaining()) {
            if (channel.write(left) == 0) {
                awaitRoom();
            }
        }
    }

    private void awaitRoom() throws IOException {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_WRITE);
            if (selector.select(patience.toMillis()) == 0) {
                throw new IOException("takes no words for %d s".formatted(patience.toSeconds()));
            }
        }
    }
}
