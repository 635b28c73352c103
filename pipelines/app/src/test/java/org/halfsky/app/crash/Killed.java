package org.halfsky.app.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.halfsky.app.program.Program;
import org.jspecify.annotations.Nullable;

/** {@code kill -9}, once or several times, one night after the other. */
final class Killed {

    private Killed() {}

    /** Right after a step said what it had done. */
    record AfterAStep() implements Fault {

        @Override
        public String name() {
            return "kill -9 after a step";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String step = oneOf(scene.boundaries(), random);
            Program night = Night.start(home);
            night.awaitLineOrEnd(step + ": ");
            return Night.killAfter(night, Duration.ZERO) ? step : null;
        }
    }

    /** At any moment. */
    record AtAnyMoment() implements Fault {

        @Override
        public String name() {
            return "kill -9 at any moment";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            return at(home, within(scene.lasting(), random));
        }
    }

    /** The same in a home that has nothing yet, so that the first warehouse, the first repository and the first release are cut off. */
    record InTheFirstNight() implements Fault {

        @Override
        public String name() {
            return "kill -9 at any moment of a home's first night";
        }

        @Override
        public boolean isOfAFirstNight() {
            return true;
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            return at(home, within(scene.lasting(), random));
        }
    }

    /** An intake of the day, which the night then finds half done. */
    record AnIntake() implements Fault {

        @Override
        public String name() {
            return "kill -9 at any moment of an intake";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            Duration time = within(scene.lasting().dividedBy(3), random);
            return Night.killAfter(Night.startIntake(home), time) ? time.toMillis() + " ms" : null;
        }
    }

    /** At any moment, and the next start again. */
    record Thrice() implements Fault {

        @Override
        public String name() {
            return "kill -9 at any moment, three nights running";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            String first = at(home, within(scene.lasting(), random));
            at(home, within(scene.lasting(), random));
            at(home, within(scene.lasting(), random));
            return first;
        }
    }

    /** While the marts are built or the release is, when most is written. */
    record WhilePublishing() implements Fault {

        @Override
        public String name() {
            return "kill -9 while a release is built";
        }

        @Override
        public @Nullable String strike(Path home, Scene scene, Random random) throws Exception {
            Program night = Night.start(home);
            night.awaitLineOrEnd("lockBaseValues: ");
            Duration time = within(scene.lasting().dividedBy(2), random);
            return Night.killAfter(night, time) ? time.toMillis() + " ms after lockBaseValues" : null;
        }
    }

    static @Nullable String at(Path home, Duration time) throws Exception {
        return Night.killAfter(Night.start(home), time) ? time.toMillis() + " ms" : null;
    }

    static Duration within(Duration longest, Random random) {
        return Duration.ofMillis(random.nextLong(longest.toMillis()));
    }

    static <T> T oneOf(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
