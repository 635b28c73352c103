package org.halfsky.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Writes down who tried what is not theirs. A newcomer is shown the way to a password instead; and whoever is not signed in, so that a
 * page's token is not theirs any more, the way to the sign-in.
 */
final class Refusals implements AccessDeniedHandler {

    private final Audit audit;

    Refusals(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person && person.isNewcomer()) {
            response.sendRedirect(request.getContextPath() + "/password");
            return;
        }
        if (known == null) {
            response.sendRedirect(request.getContextPath() + PortalSecurity.SIGN_IN + "?expired");
            return;
        }
        audit.add(
                new Actor(known.getName(), request.getRemoteAddr()),
                Action.REFUSED,
                false,
                request.getRequestURI(),
                null);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
