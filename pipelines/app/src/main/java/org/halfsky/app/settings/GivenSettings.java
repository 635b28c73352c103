package org.halfsky.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was set, until each key has been taken by whoever knows it; collects every mistake on the way. */
final class GivenSettings {

    static final String PREFIX = "halfsky.";

    private final Map<String, String> given;
    private final List<String> problems = new ArrayList<>();
    private final List<KnownSetting> known = new ArrayList<>();

    GivenSettings(Map<String, String> given) {
        this.given = new TreeMap<>(given);
    }

    /** The value of a key; that of its standard where nothing is set, or nothing that can be used. */
    <T> T take(String key, String standard, Kind<T> kind, String meaning) {
        known.add(new KnownSetting(key, standard, kind.expected(), meaning));
        String text = given.remove(key);
        if (text != null) {
            Optional<T> value = kind.read(text);
            if (value.isPresent()) {
                return value.get();
            }
            problem(key, "'%s' is not %s".formatted(Address.withoutSecrets(text), kind.expected()));
        }
        return kind.parse().apply(standard);
    }

    void problem(String key, String what) {
        problems.add(PREFIX + key + ": " + what);
    }

    /**
     * Everybody has taken what they know.
     *
     * @throws InvalidSettingsException naming every mistake, keys that nobody took among them
     */
    void requireNothingWrong() {
        given.keySet().forEach(key -> problem(key, "no such setting"));
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
    }

    List<KnownSetting> known() {
        return List.copyOf(known);
    }
}
