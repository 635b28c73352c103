package org.halfsky.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.halfsky.portal.account.Account;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Lets in whom the office's sign-in service sends back, if there is an account of exactly that name: the same session as by a password.
 * It makes no account and changes none, and keeps nothing that the service gave but the name.
 */
final class ProviderFilter extends OAuth2LoginAuthenticationFilter {

    private final IdentityProvider settings;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    ProviderFilter(Provider provider, IdentityProvider settings, Accounts accounts, Audit audit, Clock clock) {
        super(provider, new NoTokensKept(), ProviderSignIn.BACK);
        this.settings = settings;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws UsernameNotFoundException if somebody is known there, but not here; it is written down */
    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        Actor actor = new Actor(nameOf(proven(request, response)), request.getRemoteAddr());
        Optional<Account> account = accounts.find(actor.account());
        if (account.isEmpty()) {
            throw turnedAway(actor, "没有这个账号");
        }
        if (account.get().isDisabled()) {
            throw turnedAway(actor, "账号已停用");
        }
        audit.add(actor, Action.SIGN_IN, true, null, settings.name());
        SignedIn person = SignedIn.byProvider(account.get(), clock.instant());
        UsernamePasswordAuthenticationToken known =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        known.setDetails(authenticationDetailsSource.buildDetails(request));
        return known;
    }

    private @Nullable Object proven(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.attemptAuthentication(request, response).getPrincipal();
        } catch (AuthenticationException refused) {
            throw refused;
        } catch (RuntimeException broken) { // the service may answer anything
            throw new AuthenticationServiceException("its answer cannot be read: " + broken.getMessage(), broken);
        }
    }

    private String nameOf(@Nullable Object person) {
        if (person instanceof OAuth2User known
                && known.getAttributes().get(settings.accountClaim()) instanceof String name) {
            return name;
        }
        throw new AuthenticationServiceException("it tells no text as '%s'".formatted(settings.accountClaim()));
    }

    private UsernameNotFoundException turnedAway(Actor actor, String why) {
        audit.add(actor, Action.SIGN_IN, false, null, "%s：%s".formatted(settings.name(), why));
        return new UsernameNotFoundException(actor.account());
    }
}
