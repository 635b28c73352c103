package org.halfsky.app.command;

import java.time.Clock;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.operations.PortalBooks;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.portal.account.Account;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.account.AreaOfAccount;
import org.halfsky.portal.account.RefusedAccountException;
import org.halfsky.portal.account.Role;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code halfsky user add|list|disable|enable|reset}: accounts of the portal. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Keeps the accounts of the portal.",
        synopsisSubcommandLabel = "(add|list|disable|enable|reset)")
final class UserCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private final Homes homes;

    UserCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "What about accounts: add, list, disable, enable or reset?");
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description =
                    "Makes an account and prints its password, which the person has to replace at the first sign-in.")
    int add(
            @Mixin HomeOption home,
            @Parameters(paramLabel = "NAME", description = "By which the person signs in.") String name,
            @Option(names = "--person", required = true, description = "What the person is called.") String person,
            @Option(
                            names = "--role",
                            required = true,
                            description = "county, prefecture, province, operator or administrator.")
                    String role,
            @Option(
                            names = "--area",
                            defaultValue = "",
                            paramLabel = "CODE",
                            description = "Area that the account stands for; none for operator and administrator.")
                    String area)
            throws Exception {
        Role wanted = role(role);
        return work(home, desk -> {
            AreaCode code = new AreaOfAccount(desk.catalog()).find(wanted, area);
            System.out.println(desk.accounts().add(name, person, wanted, code));
            desk.write(name, "新建：" + wanted.chinese() + (code == null ? "" : " " + code));
        });
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints every account: name, role, area, state, person.")
    int list(@Mixin HomeOption home) throws Exception {
        return work(home, desk -> {
            for (Account each : desk.accounts().all()) {
                System.out.printf(
                        "%s\t%s\t%s\t%s\t%s%n",
                        each.name(),
                        each.role().code(),
                        each.areaCode() == null ? "-" : each.areaCode(),
                        each.isDisabled() ? "disabled" : each.isPasswordInitial() ? "initial" : "active",
                        each.person());
            }
        });
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Shuts an account; who is signed in with it is out at once.")
    int disable(@Mixin HomeOption home, @Parameters(paramLabel = "NAME") String name) throws Exception {
        return setDisabled(home, name, true);
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Opens an account again.")
    int enable(@Mixin HomeOption home, @Parameters(paramLabel = "NAME") String name) throws Exception {
        return setDisabled(home, name, false);
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Gives an account a new password and prints it.")
    int reset(@Mixin HomeOption home, @Parameters(paramLabel = "NAME") String name) throws Exception {
        return work(home, desk -> {
            System.out.println(desk.accounts().resetPassword(name));
            desk.write(name, "重置口令");
        });
    }

    private int setDisabled(HomeOption home, String name, boolean isDisabled) throws Exception {
        return work(home, desk -> {
            desk.accounts().disable(name, isDisabled);
            desk.write(name, isDisabled ? "停用" : "启用");
        });
    }

    private int work(HomeOption home, Work work) throws Exception {
        try (Installation installation = Installation.open(homes.hold(home.folder))) {
            JdbcClient database = installation.part(JdbcClient.class);
            Clock clock = installation.part(Clock.class);
            PortalBooks books = new PortalBooks(installation.part(Home.class), database);
            books.bringBack();
            work.at(new Desk(
                    new Accounts(database, clock), new Audit(database, clock), installation.part(Catalog.class)));
            books.keep();
            return ExitStatus.DONE;
        } catch (RefusedAccountException refused) {
            refused.problems().forEach(System.err::println);
            return ExitStatus.WRONG_USAGE;
        }
    }

    private Role role(String code) {
        try {
            return Role.of(code);
        } catch (IllegalArgumentException unknown) {
            String problem = "--role: " + unknown.getMessage();
            throw spec == null
                    ? new IllegalArgumentException(problem)
                    : new CommandLine.ParameterException(spec.commandLine(), problem);
        }
    }

    @FunctionalInterface
    private interface Work {

        void at(Desk desk);
    }

    /** Where accounts are kept. */
    private record Desk(Accounts accounts, Audit audit, Catalog catalog) {

        void write(String account, String what) {
            audit.add(Actor.TERMINAL, Action.ACCOUNT, true, account, what);
        }
    }
}
