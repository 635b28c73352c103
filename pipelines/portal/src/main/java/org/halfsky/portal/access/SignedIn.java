package org.halfsky.portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.halfsky.portal.account.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person at a browser. One whose password was set by somebody else may do nothing but set another. */
public final class SignedIn implements UserDetails {

    /** Of whoever has to set a password first. */
    static final String NEWCOMER = "NEWCOMER";

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final transient String passwordHash;
    private final Instant since;

    SignedIn(Account account, String passwordHash, Instant since) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.since = since;
    }

    public Account account() {
        return account;
    }

    /** When the password was given. */
    Instant since() {
        return since;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        String role = account.isPasswordInitial() ? NEWCOMER : account.role().name();
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isEnabled() {
        return !account.isDisabled();
    }
}
