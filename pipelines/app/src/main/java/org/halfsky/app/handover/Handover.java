package org.halfsky.app.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.halfsky.app.home.Home;

/** The other side: offers a command to the server of its home, and says here what the command says there. */
public final class Handover {

    private static final String HOME = "--home";

    private Handover() {}

    /**
     * Has the server do it. Whoever ends this process (Ctrl+C) ends only the listening, and is told so.
     *
     * @param words as they were typed
     * @return the exit status; empty where nobody takes work on the home, or not from this user
     * @throws IOException if the server ends before the command does
     */
    public static OptionalInt offer(Home home, List<String> words, PrintStream out, PrintStream err)
            throws IOException {
        if (!Files.exists(OwnersSocket.file(home))) {
            return OptionalInt.empty();
        }
        SocketChannel server;
        try (OwnersSocket place = OwnersSocket.of(home)) {
            server = SocketChannel.open(place.address());
        } catch (IOException nobody) {
            return OptionalInt.empty();
        }
        Thread leaving = new Thread(() -> err.printf(
                "goes on at the server of this home; %s says how it ends%n",
                home.logs().resolve("halfsky.log")));
        try (server) {
            Wire.sendWords(new DataOutputStream(Channels.newOutputStream(server)), absolute(words, home));
            Runtime.getRuntime().addShutdownHook(leaving);
            return OptionalInt.of(listen(new DataInputStream(Channels.newInputStream(server)), out, err));
        } catch (EOFException gone) {
            throw new IOException(
                    "%s: the server ended before the command did, and the next run takes up what was begun; or this process was suspended, and its work went on without it: the log says which"
                            .formatted(home.folder()),
                    gone);
        } finally {
            forget(leaving);
        }
    }

    private static void forget(Thread leaving) {
        try {
            Runtime.getRuntime().removeShutdownHook(leaving);
        } catch (IllegalStateException isEnding) {
            return; // it says its word
        }
    }

    private static int listen(DataInputStream from, PrintStream out, PrintStream err) throws IOException {
        while (true) {
            int kind = from.readByte();
            int number = from.readInt();
            if (kind == Wire.END) {
                return number;
            }
            byte[] bytes = from.readNBytes(number);
            PrintStream stream = kind == Wire.OUT ? out : err;
            stream.write(bytes, 0, bytes.length);
            stream.flush();
        }
    }

    /** The server stands in another folder. */
    private static List<String> absolute(List<String> words, Home home) {
        List<String> sent = new ArrayList<>(words);
        String folder = home.folder().toString();
        boolean isNamed = false;
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).startsWith(HOME + "=")) {
                sent.set(i, HOME + "=" + folder);
                isNamed = true;
            } else if (sent.get(i).equals(HOME) && i + 1 < sent.size()) {
                sent.set(i + 1, folder);
                isNamed = true;
            }
        }
        if (!isNamed) {
            sent.add(HOME);
            sent.add(folder);
        }
        return sent;
    }
}
