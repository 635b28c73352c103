package org.halfsky.app.handover;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A command that was handed over. Whoever sent it may go away, or stop listening; the work is done all the same. */
public final class Handed {

    private static final Logger LOG = LoggerFactory.getLogger(Handed.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SocketChannel sender;
    private final DataOutputStream answer;
    private final List<String> words;
    private boolean isGone;

    Handed(SocketChannel sender, List<String> words) throws IOException {
        this(sender, words, PATIENCE);
    }

    /** @param patience how long the sender may take nothing of what is said */
    Handed(SocketChannel sender, List<String> words, Duration patience) throws IOException {
        this.sender = sender;
        this.answer = new DataOutputStream(new PatientStream(sender, patience));
        this.words = List.copyOf(words);
    }

    /** As they were typed, the home by its absolute path. */
    public List<String> words() {
        return words;
    }

    /** Tells the sender something on standard error. */
    public void tell(String line) {
        byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        say(Wire.ERR, bytes, 0, bytes.length);
    }

    /** Tells the sender how it ended, and lets it go. */
    public synchronized void end(int status) {
        try (sender) {
            if (!isGone) {
                Wire.sendEnd(answer, status);
            }
        } catch (IOException gone) {
            LOG.debug("{}: the sender did not wait for the end", words, gone);
        }
    }

    /** Lets the sender go without a word, as a process does that dies. */
    void letGo() {
        try {
            sender.close();
        } catch (IOException gone) {
            LOG.debug("{}: the sender is gone", words, gone);
        }
    }

    /** Where the sender's standard output goes. */
    OutputStream out() {
        return stream(Wire.OUT);
    }

    OutputStream err() {
        return stream(Wire.ERR);
    }

    private OutputStream stream(int kind) {
        return new OutputStream() {

            @Override
            public void write(int one) {
                say(kind, new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                say(kind, bytes, offset, length);
            }
        };
    }

    private synchronized void say(int kind, byte[] bytes, int offset, int length) {
        if (isGone) {
            return;
        }
        try {
            Wire.send(answer, kind, bytes, offset, length);
        } catch (IOException gone) {
            isGone = true;
            LOG.warn("serve: {} goes on without whoever sent it: {}", String.join(" ", words), gone.getMessage());
            letGo();
        }
    }
}
