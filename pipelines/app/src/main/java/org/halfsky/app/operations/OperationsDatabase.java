package org.halfsky.app.operations;

import java.util.Map;
import java.util.TreeMap;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.OperationsSettings;

/** How the parts of an installation reach the operations database. */
public final class OperationsDatabase {

    private OperationsDatabase() {}

    /** Settings of Spring, by key: a file in the home, or a schema on a server. */
    public static Map<String, String> properties(OperationsSettings settings, Home home) {
        Map<String, String> properties = new TreeMap<>();
        String server = settings.url();
        if (server == null) {
            String file = home.operations().resolve("operations").toString();
            // without a trace file: rows are mapped by trying names of columns, and each that is not there would be
            // written into it
            properties.put(
                    "spring.datasource.url",
                    "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0".formatted(file));
            properties.put("spring.datasource.username", "halfsky");
            properties.put("spring.datasource.password", "");
        } else {
            properties.put("spring.datasource.url", server);
            properties.put("spring.datasource.username", settings.user());
            properties.put("spring.datasource.password", settings.password());
            properties.put("spring.datasource.hikari.schema", settings.schema());
            properties.put("spring.datasource.hikari.maximum-pool-size", "4");
            properties.put("spring.flyway.default-schema", settings.schema());
        }
        return properties;
    }
}
