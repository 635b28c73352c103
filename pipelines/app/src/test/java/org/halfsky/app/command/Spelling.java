package org.halfsky.app.command;

import java.io.IOException;
import picocli.CommandLine;

/** Looks whether a command is spelt as there is one, and does nothing. */
public final class Spelling {

    private Spelling() {}

    /** @throws CommandLine.ParameterException if there is no such command or option, or one is missing */
    public static void check(String... words) {
        Homes nobodys = folder -> {
            throw new IOException("nothing is run here");
        };
        new CommandLine(new HalfskyCommand(), new Commands(nobodys)).parseArgs(words);
    }
}
