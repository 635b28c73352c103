package org.halfsky.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.given.IdentityProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever was not let in by the sign-in service back to the page of the sign-in, which says why in words. */
final class ProviderRefusals implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderRefusals.class);
    private static final String NOBODY_YET = "";
    private static final int LONGEST = 500;

    /** Lines of the log in the time that {@link Attempts} lets wait: strangers can cause them. */
    private static final int MOST_LINES = 100;

    private final IdentityProvider settings;
    private final Attempts attempts;
    private final Clock clock;
    private Instant since = Instant.MIN;
    private int lines;

    ProviderRefusals(IdentityProvider settings, Attempts attempts, Clock clock) {
        this.settings = settings;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        response.sendRedirect(request.getContextPath() + PortalSecurity.SIGN_IN + "?" + answer(request, failed));
    }

    private String answer(HttpServletRequest request, AuthenticationException failed) {
        if (failed instanceof UsernameNotFoundException) {
            return "unknown";
        }
        String error = failed instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "service_error";
        boolean isErrorBrought = request.getParameter("error") != null; // whose words anybody may make up
        if (error.equals("access_denied") && isErrorBrought) {
            return "cancelled";
        }
        boolean isIncomplete = error.equals("invalid_request") && failed.getCause() == null && !isErrorBrought;
        if (error.equals("authorization_request_not_found") || isIncomplete) {
            return "expired";
        }
        writeDown(request, isErrorBrought ? "error_response" : error, failed);
        return "unproven";
    }

    private void writeDown(HttpServletRequest request, String error, AuthenticationException failed) {
        Actor actor = new Actor(NOBODY_YET, request.getRemoteAddr());
        attempts.turnAway(actor, "%s：没有应答，或答复不能采信（%s）".formatted(settings.name(), error));
        if (mayTell()) {
            LOG.warn(
                    "serve: nobody was signed in by {}: {}",
                    settings.issuer(),
                    oneLine(String.valueOf(failed.getMessage())));
        }
    }

    private synchronized boolean mayTell() {
        Instant now = clock.instant();
        if (now.minus(Attempts.WAIT).isAfter(since)) {
            since = now;
            lines = 0;
        }
        return ++lines <= MOST_LINES;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
