package org.halfsky.app.settings;

import java.util.List;

/**
 * How mail is sent.
 *
 * @param user empty where the server asks for none; with one, the connection must be encrypted
 * @param to   at least one address
 */
public record MailSettings(String host, int port, String user, String password, String from, List<String> to) {

    public MailSettings {
        to = List.copyOf(to);
    }

    /** Without the password: settings get into logs. */
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d, user=%s, from=%s, to=%s]".formatted(host, port, user, from, to);
    }
}
