package org.halfsky.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code halfsky nightly}: one run on a home. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Takes what lies in the inbox, checks it, answers the senders, evaluates and publishes.")
final class NightlyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    private final Homes homes;

    NightlyCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Integer call() throws Exception {
        return WatchedRun.of("nightly", homes, home.folder);
    }
}
