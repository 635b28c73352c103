package org.halfsky.app.installation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.app.home.Home;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.InvalidSettingsException;
import org.halfsky.app.settings.SettingsReader;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a home sets, for commands that do not hold it. */
public final class HomeSettings {

    private HomeSettings() {}

    /**
     * Reads them as the parts of an installation are given them.
     *
     * @throws org.halfsky.app.settings.InvalidSettingsException if a key is unknown or a value cannot be used
     */
    public static HalfskySettings of(Home home) {
        return in(HomeEnvironment.of(home));
    }

    static HalfskySettings in(Environment environment) {
        String itself = environment.getProperty("halfsky");
        if (itself != null) { // such as where everything below it is commented out
            throw new InvalidSettingsException(
                    List.of("halfsky: '%s'; expected keys below it, or no such line".formatted(itself)));
        }
        Map<String, String> given = Binder.get(environment)
                .bind("halfsky", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return SettingsReader.read(underTheirKeys(given));
    }

    /** A variable of the environment cannot have a dash in its name: {@code HALFSKY_RELEASE_MIN_ROWS_PCT} comes as {@code release.min.rows.pct}. */
    private static Map<String, String> underTheirKeys(Map<String, String> given) {
        Map<String, String> keys = new TreeMap<>();
        SettingsReader.known().forEach(each -> keys.put(lettersOf(each.key()), each.key()));
        Map<String, String> settings = new TreeMap<>(given);
        given.forEach((name, value) -> {
            String key = keys.getOrDefault(lettersOf(name), name);
            if (!key.equals(name)) {
                settings.remove(name);
                settings.put(key, value);
            }
        });
        return settings;
    }

    private static String lettersOf(String key) {
        return key.replaceAll("[.-]", "");
    }
}
