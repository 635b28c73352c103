package org.halfsky.portal.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which pages. What is not named here is shut; which area's data a page shows is the page's to decide, see {@link Scope}. */
@Configuration
@EnableWebSecurity
public class PortalSecurity {

    static final String SIGN_IN = "/login";

    /** Everything comes from here, nothing is run from a page's text, and no other page shows ours in a frame. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OF_AREAS = {Role.COUNTY.name(), Role.PREFECTURE.name(), Role.PROVINCE.name()};

    /** Machines that watch the server sign in with every request, and are given no session. */
    @Bean
    @Order(1)
    SecurityFilterChain watching(HttpSecurity http, Accounts accounts, Attempts attempts, Audit audit, Clock clock) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                HttpMethod.GET, "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.OPERATOR.name()))
                .authenticationProvider(new SignInDesk(accounts, attempts, audit, clock, false))
                .httpBasic(basic -> basic.realmName("Halfsky"))
                .csrf(tokens -> tokens.disable()) // nothing is changed here, and no cookie lets anybody in
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            Attempts attempts,
            Audit audit,
            Clock clock,
            PortalSettings settings) {
        if (settings.provider() != null) {
            http.with(ProviderSignIn.with(settings.provider(), accounts, attempts, audit, clock));
        }
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(SIGN_IN, "/assets/**", "/webjars/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/password")
                        .authenticated()
                        .requestMatchers(
                                "/overview/**", "/progress/**", "/submissions/**", "/downloads/**", "/indicators/**")
                        .hasAnyRole(OF_AREAS)
                        .requestMatchers("/runs/**")
                        .hasRole(Role.OPERATOR.name())
                        .requestMatchers("/accounts/**", "/audit/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/", "/help/**")
                        .hasAnyRole(
                                Role.COUNTY.name(),
                                Role.PREFECTURE.name(),
                                Role.PROVINCE.name(),
                                Role.OPERATOR.name(),
                                Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .denyAll())
                .authenticationProvider(new SignInDesk(accounts, attempts, audit, clock, true))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .defaultSuccessUrl("/", true)
                        .failureHandler((request, response, refused) -> response.sendRedirect(request.getContextPath()
                                + SIGN_IN
                                + (refused instanceof LockedException ? "?locked" : "?failed"))))
                .logout(out -> out.logoutUrl("/logout")
                        .logoutSuccessUrl(SIGN_IN + "?out")
                        .addLogoutHandler((request, response, known) -> {
                            if (known != null) {
                                audit.add(
                                        new Actor(known.getName(), request.getRemoteAddr()),
                                        Action.SIGN_OUT,
                                        true,
                                        null,
                                        null);
                            }
                        }))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new Refusals(audit)))
                .addFilterBefore(new StillValid(accounts, clock), CsrfFilter.class)
                .addFilterBefore(new NoFilesOfStrangers(), CsrfFilter.class)
                .addFilterBefore(new NoFormTooLarge(settings.mostBytesAtOnce()), CsrfFilter.class)
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(others -> others.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }
}
