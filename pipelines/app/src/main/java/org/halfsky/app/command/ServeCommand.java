package org.halfsky.app.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.HomeCatalog;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.schedule.Server;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code halfsky serve}: holds a home for good, does what is due, and offers the pages. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Looks into the inbox every minute, runs the nights (01:30 unless halfsky.schedule.nightly says otherwise),"
                    + " offers the portal's pages, and does what other commands on this home ask for."
                    + " Ends on SIGTERM where the next run can go on.",
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description =
                    "Of the pages, instead of halfsky.web.port; 0 takes one that is free, and the log says which.")
    private @Nullable Integer port;

    private final Homes homes;

    ServeCommand(Homes homes) {
        this.homes = homes;
    }

    @Override
    public Integer call() throws Exception {
        try (Hold hold = WatchedRun.hold("serve", homes, home.folder)) {
            HalfskySettings settings = HomeSettings.of(hold.home());
            HomeCatalog.read(hold.home(), settings);
            try (WebServer web = new WebServer(
                    hold,
                    settings,
                    port == null ? settings.web() : settings.web().on(port))) {
                Server server = new Server(
                        hold,
                        settings,
                        Clock.system(settings.zone()),
                        words -> HalfskyCommand.onBehalf(hold, words),
                        web);
                return server.run() ? ExitStatus.DONE : ExitStatus.FAILED;
            }
        }
    }
}
