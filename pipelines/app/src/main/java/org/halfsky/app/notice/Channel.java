package org.halfsky.app.notice;

/** One way to tell somebody. */
interface Channel {

    /** For the log; without secrets. */
    String name();

    /** Tells it, or throws why it could not. */
    void send(Notice notice) throws Exception;
}
