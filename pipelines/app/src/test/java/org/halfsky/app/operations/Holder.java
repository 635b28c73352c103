package org.halfsky.app.operations;

import java.nio.file.Path;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.Holding;

/** A program that holds a home and does nothing else. */
final class Holder {

    private Holder() {}

    public static void main(String[] words) throws Exception {
        try (Hold hold = Holding.take(Path.of(words[0]))) {
            System.err.println("holds " + hold.home().folder());
            Thread.sleep(600_000);
        }
    }
}
