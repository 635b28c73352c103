package org.halfsky.app.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.halfsky.app.program.Program;
import org.jspecify.annotations.Nullable;

/** The polite signal, as a service manager or a shutdown gives it. */
record Stopped() implements Fault {

    @Override
    public String name() {
        return "SIGTERM at any moment";
    }

    @Override
    public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
        Duration time = Killed.within(scene.lasting(), random);
        Program night = Night.start(home);
        if (night.endsWithin(time)) {
            return null;
        }
        night.terminate();
        night.awaitEnd();
        return time.toMillis() + " ms";
    }
}
