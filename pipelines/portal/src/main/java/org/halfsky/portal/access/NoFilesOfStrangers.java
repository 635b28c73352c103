package org.halfsky.portal.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no file of whoever is not signed in: to look for a form's token among its files would be to take them all first. */
final class NoFilesOfStrangers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            response.sendRedirect(request.getContextPath() + PortalSecurity.SIGN_IN + "?expired");
            return;
        }
        chain.doFilter(request, response);
    }
}
