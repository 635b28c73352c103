package org.halfsky.app.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.halfsky.app.installation.NextNightRun;
import org.halfsky.app.program.Program;

/** The nightly run as a process of its own. */
final class Night {

    private static final Pattern STEP = Pattern.compile("INFO +([a-z]+[A-Z][A-Za-z]+): ");

    private Night() {}

    static Program start(Path home) throws IOException {
        return Program.start(command(home));
    }

    /** What starts one on that home. */
    static List<String> command(Path home) {
        return Program.command(NextNightRun.class, home.toString(), "nightly");
    }

    /** What a server does every minute, and every night begins with. */
    static Program startIntake(Path home) throws IOException {
        return Program.start(NextNightRun.class, home.toString(), "intake");
    }

    /** The steps that it said the end of, once each. */
    static List<String> steps(Program night) {
        return STEP.matcher(night.err())
                .results()
                .map((MatchResult each) -> each.group(1))
                .distinct()
                .toList();
    }

    /** {@code kill -9} that long from now; whether it still ran. */
    static boolean killAfter(Program night, Duration time) throws InterruptedException {
        boolean isOver = night.endsWithin(time);
        night.kill();
        return !isOver;
    }
}
