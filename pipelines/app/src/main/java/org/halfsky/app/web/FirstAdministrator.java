package org.halfsky.app.web;

import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Where there is no account yet, makes one that can make others, and prints its password: once, and not into the log. */
final class FirstAdministrator implements ApplicationRunner {

    private static final String NAME = "admin";

    private final Accounts accounts;
    private final Audit audit;

    FirstAdministrator(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.all().isEmpty()) {
            String password = accounts.add(NAME, "系统管理员", Role.ADMINISTRATOR, null);
            audit.add(Actor.TERMINAL, Action.ACCOUNT, true, NAME, "新建：首次启动");
            System.out.printf(
                    "portal: first sign-in as %s with password %s (it has to be replaced then)%n", NAME, password);
            System.out.flush();
        }
    }
}
