package org.halfsky.portal.given;

import java.util.List;

/** Has the server of the home do something, in its turn. */
public interface Orders {

    /** How a line begins that tells people why a command was not carried out. */
    String REFUSED = "未办理：";

    /** Looks into the inbox as soon as may be, without waiting for the minute. */
    void lookSoon();

    /** Runs a command on the home to its end, as from a terminal; waits for its turn. */
    Outcome perform(List<String> words);

    /**
     * How a command ended.
     *
     * @param status exit status, 0 for done
     * @param out    what it printed
     * @param err    what it told
     */
    record Outcome(int status, String out, String err) {}
}
