package org.halfsky.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Signing in with an office's own sign-in service: the code flow of OpenID Connect with state, nonce and PKCE. A link leads to the service,
 * and the service leads back; there is nothing in either address that says where to go afterwards.
 */
final class ProviderSignIn
        extends AbstractAuthenticationFilterConfigurer<HttpSecurity, ProviderSignIn, ProviderFilter> {

    static final String BACK = "/login/oidc/code";

    private static final RequestMatcher THERE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/login/oidc");

    private final Provider provider;
    private final AuthenticationProvider proof;
    private final ProviderRefusals refusals;

    private ProviderSignIn(
            Provider provider, AuthenticationProvider proof, ProviderFilter filter, ProviderRefusals refusals) {
        super(filter, BACK);
        this.provider = provider;
        this.proof = proof;
        this.refusals = refusals;
        defaultSuccessUrl("/", true);
        failureHandler(refusals);
    }

    static ProviderSignIn with(
            IdentityProvider settings, Accounts accounts, Attempts attempts, Audit audit, Clock clock) {
        ProviderCalls calls = new ProviderCalls();
        Provider provider = new Provider(settings, calls.calls(), clock);
        return new ProviderSignIn(
                provider,
                calls.proof(settings.accountClaim()),
                new ProviderFilter(provider, settings, accounts, audit, clock),
                new ProviderRefusals(settings, attempts, clock));
    }

    @Override
    public void init(HttpSecurity http) {
        super.init(http);
        http.authenticationProvider(proof);
    }

    @Override
    public void configure(HttpSecurity http) {
        OAuth2AuthorizationRequestRedirectFilter there = new OAuth2AuthorizationRequestRedirectFilter(requests());
        there.setAuthenticationFailureHandler(refusals);
        http.addFilter(there);
        super.configure(http);
    }

    @Override
    protected RequestMatcher createLoginProcessingUrlMatcher(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, address);
    }

    private OAuth2AuthorizationRequestResolver requests() {
        OAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
        return new OAuth2AuthorizationRequestResolver() {

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return THERE.matches(request) ? resolve(request, Provider.ID) : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String service) {
                return requests.resolve(request, service);
            }
        };
    }
}
