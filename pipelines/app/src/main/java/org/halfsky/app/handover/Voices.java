package org.halfsky.app.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error of a server: what is said on behalf of a handed-over command, in its thread or one that it
 * started, goes to whoever sent it. Standard error, the log among it, is said here as well.
 */
public final class Voices implements AutoCloseable {

    private static final InheritableThreadLocal<@Nullable Handed> LISTENER = new InheritableThreadLocal<>();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    /** Takes the place of this process's streams until it is closed. */
    public Voices() {
        System.setOut(stream(Handed::out, out, false));
        System.setErr(stream(Handed::err, err, true));
    }

    /** Does something whose words are for a sender. */
    public <T> T speakingTo(Handed handed, Callable<T> work) throws Exception {
        LISTENER.set(handed);
        try {
            return work.call();
        } finally {
            System.out.flush();
            System.err.flush();
            LISTENER.remove();
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private PrintStream stream(Function<Handed, OutputStream> theirs, PrintStream ours, boolean isForBoth) {
        OutputStream routed = new OutputStream() {

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                Handed handed = LISTENER.get();
                if (handed != null) {
                    theirs.apply(handed).write(bytes, offset, length);
                }
                if (handed == null || isForBoth) {
                    ours.write(bytes, offset, length);
                    ours.flush();
                }
            }
        };
        return new PrintStream(routed, true, StandardCharsets.UTF_8);
    }
}
