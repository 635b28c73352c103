package org.halfsky.app.home;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine that this process runs on, for whoever has to find it. */
public final class ThisMachine {

    private ThisMachine() {}

    /** Its name in the network. */
    public static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "a machine without a name";
        }
    }
}
