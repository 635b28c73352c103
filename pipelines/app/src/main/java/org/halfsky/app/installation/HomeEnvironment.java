package org.halfsky.app.installation;

import java.util.Map;
import org.halfsky.app.home.Home;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is known of a home before its parts run: variables and properties of this process, where the home is, and what its settings say. */
public final class HomeEnvironment {

    /** Argument of a start that names the folder of the home. */
    public static final String HOME = "halfsky-home";

    private HomeEnvironment() {}

    static StandardEnvironment of(Home home) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> place = Map.of(HOME, home.folder().toString());
        environment.getPropertySources().addFirst(new MapPropertySource("home", place));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
