package org.halfsky.app;

import org.halfsky.app.command.HalfskyCommand;

/** The program. */
public final class Halfsky {

    private Halfsky() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] words) {
        System.exit(HalfskyCommand.execute(words));
    }
}
