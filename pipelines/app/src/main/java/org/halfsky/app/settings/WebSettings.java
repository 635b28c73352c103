package org.halfsky.app.settings;

import java.time.Duration;
import org.halfsky.portal.given.IdentityProvider;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a server are reached.
 *
 * @param address        of this machine on which they are offered
 * @param port           0: any that is free
 * @param certificate    file with the certificate and those above it (PEM); empty: no TLS here
 * @param key            file with its private key (PEM)
 * @param proxies        addresses of proxies in front, which say in their headers from where a request came; empty: there is none
 * @param sessionTimeout after which somebody who does nothing has to sign in again
 * @param mostMegabytes  of a file that somebody sends
 * @param provider       that vouches for people beside their passwords; {@code null} for none
 */
public record WebSettings(
        String address,
        int port,
        String certificate,
        String key,
        String proxies,
        Duration sessionTimeout,
        int mostMegabytes,
        @Nullable IdentityProvider provider) {

    /** Whether the pages come by TLS from here. */
    public boolean hasTls() {
        return !certificate.isEmpty();
    }

    /** Whether people come through a proxy, and by TLS as far as there. */
    public boolean isBehindProxy() {
        return !proxies.isEmpty();
    }

    /** The same on another port. */
    public WebSettings on(int other) {
        return new WebSettings(address, other, certificate, key, proxies, sessionTimeout, mostMegabytes, provider);
    }
}
