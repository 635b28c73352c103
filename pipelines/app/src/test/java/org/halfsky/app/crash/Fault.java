package org.halfsky.app.crash;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way in which a night can be disturbed. */
interface Fault {

    /** In the words of the table. */
    String name();

    /**
     * Runs the night on a home and disturbs it.
     *
     * @param random decides where and when
     * @return where it struck, in a few words; {@code null} if the night had ended before
     */
    @Nullable
    String strike(Path home, Scene scene, Random random) throws Exception;

    /** Whether it meets a home that has no night behind it. */
    default boolean isOfAFirstNight() {
        return false;
    }

    /** Why it cannot be tried on this machine; {@code null} if it can. */
    default @Nullable String impossible() {
        return null;
    }
}
