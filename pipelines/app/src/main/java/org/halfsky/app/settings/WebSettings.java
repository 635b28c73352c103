package org.halfsky.app.settings;

import java.time.Duration;

/**
 * How the pages of a server are reached.
 *
 * @param address        of this machine on which they are offered
 * @param port           0: any that is free
 * @param certificate    file with the certificate and those above it (PEM); empty: no TLS here
 * @param key            file with its private key (PEM)
 * @param isBehindProxy  whether a proxy in front says in its headers from where a request came
 * @param sessionTimeout after which somebody who does nothing has to sign in again
 * @param mostMegabytes  of a file that somebody sends
 */
public record WebSettings(
        String address,
        int port,
        String certificate,
        String key,
        boolean isBehindProxy,
        Duration sessionTimeout,
        int mostMegabytes) {

    /** Whether the pages come by TLS from here. */
    public boolean hasTls() {
        return !certificate.isEmpty();
    }

    /** The same on another port. */
    public WebSettings on(int other) {
        return new WebSettings(address, other, certificate, key, isBehindProxy, sessionTimeout, mostMegabytes);
    }
}
