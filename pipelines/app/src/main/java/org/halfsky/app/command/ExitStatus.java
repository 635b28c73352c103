package org.halfsky.app.command;

/** What a command's exit status means to whoever started it. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int HELD = 3;

    private ExitStatus() {}
}
