package org.halfsky.portal.audit;

/**
 * Somebody at a browser or a terminal.
 *
 * @param account name, as it was typed
 * @param address of the browser as the server saw it
 */
public record Actor(String account, String address) {

    /** Whoever may run commands on the machine. */
    public static final Actor TERMINAL = new Actor("terminal", "terminal");
}
