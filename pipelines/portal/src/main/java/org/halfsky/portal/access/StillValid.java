package org.halfsky.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.halfsky.portal.account.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request once its account was disabled or changed, or its password set anew, and after a working day however
 * busy it is.
 */
final class StillValid extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Clock clock;

    StillValid(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person && !isValid(person)) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(request.getContextPath() + PortalSecurity.SIGN_IN + "?ended");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isValid(SignedIn person) {
        return clock.instant().isBefore(person.since().plus(LONGEST))
                && accounts.find(person.getUsername()).equals(Optional.of(person.account()));
    }
}
