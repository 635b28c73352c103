package org.halfsky.portal.given;

import java.net.URI;

/**
 * A sign-in service that an office has already, which vouches for people by OpenID Connect. It says who somebody is; what they may do
 * stands in their account here.
 *
 * @param name         what people call it; stands on the button
 * @param issuer       as the service names itself; below it lies what it says of itself ({@code .well-known/openid-configuration})
 * @param clientId     by which it knows this portal
 * @param clientSecret by which this portal proves itself to it
 * @param accountClaim what it tells of a person that is the name of their account here
 */
public record IdentityProvider(String name, URI issuer, String clientId, String clientSecret, String accountClaim) {

    /** Without the secret: settings get into logs. */
    @Override
    public String toString() {
        return "IdentityProvider[name=%s, issuer=%s, clientId=%s, accountClaim=%s]"
                .formatted(name, issuer, clientId, accountClaim);
    }
}
