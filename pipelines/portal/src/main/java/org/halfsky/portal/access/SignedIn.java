package org.halfsky.portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.halfsky.portal.account.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person at a browser. One who came with a password that somebody else has set may do nothing but set another. */
public final class SignedIn implements UserDetails {

    /** Of whoever has to set a password first. */
    static final String NEWCOMER = "NEWCOMER";

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final transient String passwordHash;
    private final Instant since;
    private final boolean isByPassword;

    private SignedIn(Account account, String passwordHash, Instant since, boolean isByPassword) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.since = since;
        this.isByPassword = isByPassword;
    }

    /** @param passwordHash with which the password is compared */
    static SignedIn byPassword(Account account, String passwordHash, Instant since) {
        return new SignedIn(account, passwordHash, since, true);
    }

    /** Somebody for whom the office's own sign-in service vouches. */
    static SignedIn byProvider(Account account, Instant since) {
        return new SignedIn(account, "", since, false);
    }

    public Account account() {
        return account;
    }

    /** When the person came in. */
    Instant since() {
        return since;
    }

    /** Whether the person knows the password of the account, and has shown it. */
    public boolean isByPassword() {
        return isByPassword;
    }

    /** Whether the person has to set a password first. */
    public boolean isNewcomer() {
        return isByPassword && account.isPasswordInitial();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        String role = isNewcomer() ? NEWCOMER : account.role().name();
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
