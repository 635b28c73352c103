package org.halfsky.portal.access;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.halfsky.portal.given.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestOperations;

/**
 * The sign-in service as it describes itself. It is asked when the first person wants it, not at the start: the server and its nights do
 * not wait for it. One that did not answer is left alone for a moment, so that those who wait for it do not hold up everybody else.
 */
final class Provider implements ClientRegistrationRepository {

    /** The only one there is. */
    static final String ID = "oidc";

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final IdentityProvider settings;
    private final RestOperations calls;
    private final Clock clock;
    private @Nullable ClientRegistration known;
    private Instant notBefore = Instant.MIN;

    Provider(IdentityProvider settings, RestOperations calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /** @throws AuthenticationServiceException if it does not answer, or not as OpenID Connect wants it */
    @Override
    public synchronized ClientRegistration findByRegistrationId(String id) {
        if (known == null) {
            if (clock.instant().isBefore(notBefore)) {
                throw new AuthenticationServiceException("it did not answer a moment ago");
            }
            try {
                known = describe();
            } catch (RuntimeException failed) { // whatever it may have answered
                notBefore = clock.instant().plus(PAUSE);
                throw new AuthenticationServiceException("%s: %s".formatted(address(), failed.getMessage()), failed);
            }
        }
        return known;
    }

    private ClientRegistration describe() {
        Map<String, Object> description = calls.exchange(
                        RequestEntity.get(address()).build(), DESCRIPTION)
                .getBody();
        if (description == null || !settings.issuer().toString().equals(description.get("issuer"))) {
            throw new IllegalArgumentException("issuer is %s, expected %s"
                    .formatted(description == null ? null : description.get("issuer"), settings.issuer()));
        }
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}" + ProviderSignIn.BACK)
                .build();
    }

    private URI address() {
        return URI.create(settings.issuer().toString().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }
}
