package org.halfsky.app.crash;

import java.nio.file.Path;
import java.util.Random;
import org.halfsky.app.program.Program;
import org.jspecify.annotations.Nullable;

/** A second process on the same home. One of the two works, the other says who does. */
record TwoAtOnce() implements Fault {

    @Override
    public String name() {
        return "two processes on one home";
    }

    @Override
    public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
        Program first = Night.start(home);
        first.endsWithin(Killed.within(scene.lasting().dividedBy(2), random));
        Program second = Night.start(home);
        int refused = second.awaitEnd();
        int worked = first.awaitEnd();
        if (worked == 0 && refused == 0) {
            return null; // one after the other
        }
        if (worked + refused != 3 || !(first.err() + second.err()).contains("held by process")) {
            throw new IllegalStateException("%d and %d: %s".formatted(worked, refused, second.err()));
        }
        return refused == 3 ? "the second was refused" : "the first was refused";
    }
}
