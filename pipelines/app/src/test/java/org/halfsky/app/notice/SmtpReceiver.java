package org.halfsky.app.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes one mail over SMTP on the loopback and remembers every line that was said to it. */
final class SmtpReceiver implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    SmtpReceiver() throws IOException {
        Thread receiving = new Thread(this::receive, "smtp");
        receiving.setDaemon(true);
        receiving.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void receive() {
        try (Socket sender = socket.accept();
                BufferedReader from =
                        new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter to = new PrintWriter(sender.getOutputStream(), true, StandardCharsets.UTF_8)) {
            to.print("220 receiver\r\n");
            to.flush();
            boolean isText = false;
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                lines.add(line);
                boolean wasText = isText;
                isText = line.equals("DATA") || (isText && !line.equals("."));
                if (line.equals("DATA")) {
                    to.print("354 go on\r\n");
                } else if (line.equals("QUIT")) {
                    to.print("221 bye\r\n");
                } else if (!isText || !wasText) {
                    to.print("250 ok\r\n");
                }
                to.flush();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
