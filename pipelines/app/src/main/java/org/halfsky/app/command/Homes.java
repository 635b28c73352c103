package org.halfsky.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.halfsky.app.home.Hold;

/** How a command comes to hold the home that it works on: it takes it, or is lent what a server holds. */
@FunctionalInterface
interface Homes {

    /** Holds it until that is closed. */
    Hold hold(Path folder) throws IOException;
}
