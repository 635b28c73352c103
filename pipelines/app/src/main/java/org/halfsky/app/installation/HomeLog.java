package org.halfsky.app.installation;

import java.util.Map;
import org.halfsky.app.home.Home;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The log of a home, for whoever has something to say before its parts are running. */
public final class HomeLog {

    private HomeLog() {}

    /** From now on the log is the home's. */
    public static void begin(Home home) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> place =
                Map.of(HalfskyApplication.HOME, home.folder().toString());
        environment.getPropertySources().addFirst(new MapPropertySource("home", place));
        LoggingSystem logging = LoggingSystem.get(HomeLog.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), "classpath:logback-home.xml", null);
    }
}
