package org.halfsky.app.schedule;

import java.util.List;

/** Does a command on the home that the server holds. */
@FunctionalInterface
public interface Performer {

    /** Runs it to its end and returns its exit status. */
    int perform(List<String> words) throws Exception;
}
