package org.halfsky.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --home DIR}, for commands that cannot do without. */
final class HomeOption {

    @Option(
            names = "--home",
            required = true,
            paramLabel = "DIR",
            description = "The home folder; made where it is not there yet.")
    Path folder = Path.of(".");
}
