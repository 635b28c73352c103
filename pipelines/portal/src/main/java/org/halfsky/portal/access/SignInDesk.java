package org.halfsky.portal.access;

import java.time.Clock;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets people in, and writes every attempt down. What it says, and how long it takes to say it, is the same whether there is such an
 * account or not, and whether it is disabled.
 */
final class SignInDesk implements AuthenticationProvider {

    private final Attempts attempts;
    private final Audit audit;
    private final boolean isEachWrittenDown;
    private final DaoAuthenticationProvider passwords;

    /** @param isEachWrittenDown not so for machines that sign in with every request: of those only the failures are */
    SignInDesk(Accounts accounts, Attempts attempts, Audit audit, Clock clock, boolean isEachWrittenDown) {
        this.attempts = attempts;
        this.audit = audit;
        this.isEachWrittenDown = isEachWrittenDown;
        this.passwords = new DaoAuthenticationProvider(name -> accounts.find(name)
                .map(each ->
                        SignedIn.byPassword(each, accounts.passwordHash(name).orElse(""), clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException(name)));
        this.passwords.setPasswordEncoder(accounts.passwords().encoder());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        Actor actor = new Actor(request.getName(), addressOf(request));
        return attempts.allow(actor, () -> compare(request, actor));
    }

    private @Nullable Authentication compare(Authentication request, Actor actor) {
        try {
            Authentication known = passwords.authenticate(request);
            if (isEachWrittenDown) {
                audit.add(actor, Action.SIGN_IN, true, null, null);
            }
            return known;
        } catch (AuthenticationException refused) {
            audit.add(actor, Action.SIGN_IN, false, null, null);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
