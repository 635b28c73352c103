package org.halfsky.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code halfsky intake}: one run on a home. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = "Only takes what lies in the inbox, checks it and answers the senders.")
final class IntakeCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    private final Homes homes;

    IntakeCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Integer call() throws Exception {
        return WatchedRun.of("intake", homes, home.folder);
    }
}
