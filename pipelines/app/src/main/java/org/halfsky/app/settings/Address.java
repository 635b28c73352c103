package org.halfsky.app.settings;

/** Addresses of servers in logs: behind the host and before it, secrets are wont to stand. */
final class Address {

    private Address() {}

    /** {@code https://server/…}; a text that is no address stays as it is. */
    static String withoutSecrets(String text) {
        return text.replaceFirst("://(?:[^/?@]*@)?([^/?]*)/?.+", "://$1/…");
    }
}
