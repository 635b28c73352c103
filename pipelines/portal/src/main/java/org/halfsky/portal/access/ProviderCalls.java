package org.halfsky.portal.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What this server asks the sign-in service itself: with little patience, and following no redirect. */
final class ProviderCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClientHttpRequestFactory line = line();

    /** For whoever asks for JSON. */
    RestTemplate calls() {
        return new RestTemplate(line);
    }

    /**
     * Takes the code that a person brought to the service, and believes what it gets for it only if it was signed by the service, for this
     * portal and for this very sign-in, and has not run out.
     *
     * @param accountClaim asked for once more where the signed answer does not hold it
     */
    AuthenticationProvider proof(String accountClaim) {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(line)
                .configureMessageConverters(messages -> messages.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        DefaultOAuth2UserService claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls());
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(claims);
        people.setRetrieveUserInfo(request -> !request.getIdToken().hasClaim(accountClaim) && offersMore(request));
        OidcAuthorizationCodeAuthenticationProvider proof =
                new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        proof.setJwtDecoderFactory(this::decoder);
        return proof;
    }

    /** Any signature by a pair of keys will do: which of them the service uses is its own affair. */
    private JwtDecoder decoder(ClientRegistration service) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        service.getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(all -> all.addAll(EnumSet.allOf(SignatureAlgorithm.class)))
                .restOperations(calls())
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(service))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static boolean offersMore(OidcUserRequest request) {
        String address = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        return address != null && !address.isEmpty();
    }

    private static ClientHttpRequestFactory line() {
        JdkClientHttpRequestFactory line = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        line.setReadTimeout(PATIENCE);
        return line;
    }
}
