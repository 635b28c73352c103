package org.halfsky.app.installation;

import java.util.Map;
import org.halfsky.app.home.Home;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is known of a home before its parts run: variables and properties of this process, and where the home is. */
final class HomeEnvironment {

    private HomeEnvironment() {}

    static StandardEnvironment of(Home home) {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> place =
                Map.of(HalfskyApplication.HOME, home.folder().toString());
        environment.getPropertySources().addFirst(new MapPropertySource("home", place));
        return environment;
    }
}
