package org.halfsky.app.installation;

import org.halfsky.app.home.Home;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;

/** The log of a home, for whoever has something to say before its parts are running. */
public final class HomeLog {

    private HomeLog() {}

    /** From now on the log is the home's, in the format that its settings name. */
    public static void begin(Home home) {
        LoggingSystem logging = LoggingSystem.get(HomeLog.class.getClassLoader());
        logging.cleanUp(); // it may be another home's
        logging.beforeInitialize();
        logging.initialize(
                new LoggingInitializationContext(HomeEnvironment.of(home)), "classpath:logback-home.xml", null);
    }
}
