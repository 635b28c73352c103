package org.halfsky.app.web;

import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Where there is no account yet, makes one that can make others, and prints its password: once, and not into the log. */
final class FirstAdministrator implements ApplicationRunner {

    private static final String NAME = "admin";

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.all().isEmpty()) {
            String password = accounts.add(NAME, "系统管理员", Role.ADMINISTRATOR, null);
            System.out.printf(
                    "portal: first sign-in as %s with password %s (it has to be replaced then)%n", NAME, password);
            System.out.flush();
        }
    }
}
