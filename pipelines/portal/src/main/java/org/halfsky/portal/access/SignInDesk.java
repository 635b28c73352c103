package org.halfsky.portal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets people in, writes every attempt down, and lets nobody guess: after some failures by one name, or from one machine, nobody is
 * asked for a while. What it says is the same whether there is such an account or not.
 */
final class SignInDesk implements AuthenticationProvider {

    static final int MOST_BY_NAME = 5;
    static final int MOST_BY_ADDRESS = 50;
    static final Duration WAIT = Duration.ofMinutes(15);

    private final Audit audit;
    private final Clock clock;
    private final boolean isEachWrittenDown;
    private final DaoAuthenticationProvider passwords;

    /** @param isEachWrittenDown not so for machines that sign in with every request: of those only the failures are */
    SignInDesk(Accounts accounts, Audit audit, Clock clock, boolean isEachWrittenDown) {
        this.audit = audit;
        this.clock = clock;
        this.isEachWrittenDown = isEachWrittenDown;
        this.passwords = new DaoAuthenticationProvider(name -> accounts.find(name)
                .map(each -> new SignedIn(each, accounts.passwordHash(name).orElse("")))
                .orElseThrow(() -> new UsernameNotFoundException(name)));
        this.passwords.setPasswordEncoder(accounts.passwords().encoder());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        Actor actor = new Actor(request.getName(), addressOf(request));
        Instant since = clock.instant().minus(WAIT);
        if (audit.failedSignIns(actor.account(), since) >= MOST_BY_NAME
                || audit.failedSignInsFrom(actor.address(), since) >= MOST_BY_ADDRESS) {
            audit.add(actor, Action.REFUSED, false, "登录", "尝试次数过多");
            throw new LockedException("too many failures");
        }
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
