package org.halfsky.app.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What goes over the socket: the words of a command there, what it says and how it ended back. */
final class Wire {

    static final int OUT = 1;
    static final int ERR = 2;
    static final int END = 3;

    /** A program of another version may speak otherwise. */
    private static final String GREETING = "halfsky 1";

    private static final int MOST_WORDS = 1000;

    private Wire() {}

    static void sendWords(DataOutputStream to, List<String> words) throws IOException {
        to.writeUTF(GREETING);
        to.writeInt(words.size());
        for (String each : words) {
            byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }
        to.flush();
    }

    static List<String> receiveWords(DataInputStream from) throws IOException {
        String greeting = from.readUTF();
        int count = from.readInt();
        if (!greeting.equals(GREETING) || count < 0 || count > MOST_WORDS) {
            throw new IOException("'%s': expected '%s' and the words of a command".formatted(greeting, GREETING));
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8));
        }
        return words;
    }

    static void send(DataOutputStream to, int kind, byte[] bytes, int offset, int length) throws IOException {
        to.writeByte(kind);
        to.writeInt(length);
        to.write(bytes, offset, length);
        to.flush();
    }

    static void sendEnd(DataOutputStream to, int status) throws IOException {
        to.writeByte(END);
        to.writeInt(status);
        to.flush();
    }
}
