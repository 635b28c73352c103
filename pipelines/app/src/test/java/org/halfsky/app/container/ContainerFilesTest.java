package org.halfsky.app.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.app.settings.KnownSetting;
import org.halfsky.app.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files in {@code ops/container}; that they work is for {@code ops/ci/try-container} to say. */
class ContainerFilesTest {

    private static final Path FOLDER = Path.of("../../ops/container");

    @Test
    void setOnlyWhatIsASetting() throws IOException {
        Set<String> known = SettingsReader.known().stream()
                .map(KnownSetting::key)
                .map(each -> "HALFSKY_" + each.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());

        Map<?, ?> given = map(service("halfsky"), "environment");

        assertThat(given.keySet()).isNotEmpty().allMatch(known::contains);
        assertThat(given.keySet().toString()).contains("PASSWORD_FILE").doesNotContain("PASSWORD,", "PASSWORD]");
    }

    @Test
    void letTheProgramWriteToItsVolumesOnlyAndEndInItsOwnTime() throws IOException {
        Map<?, ?> halfsky = service("halfsky");

        assertThat(halfsky.get("read_only")).isEqualTo(true);
        assertThat(halfsky.get("cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(halfsky.get("stop_grace_period")).isEqualTo("90s");
        assertThat(map(map(halfsky, "depends_on"), "database")).isEqualTo(Map.of("condition", "service_healthy"));
        assertThat(Files.readString(FOLDER.resolve("Containerfile")))
                .contains("USER 10001:10001", "VOLUME [\"/srv/halfsky\", \"/var/backups/halfsky\"]");
        for (Object volume : (List<?>) Objects.requireNonNull(halfsky.get("volumes"))) {
            assertThat(String.valueOf(volume)).matches("home:/srv/halfsky|backups:/var/backups/halfsky");
        }
    }

    @Test
    void askTheServerItselfWhetherItLives() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("Containerfile")))
                .contains("CMD [\"/opt/halfsky/ops/container/healthcheck\"]");
        assertThat(Files.isExecutable(FOLDER.resolve("healthcheck"))).isTrue();
        assertThat(Files.readString(FOLDER.resolve("healthcheck"))).contains("GET /actuator/health/liveness ");
    }

    private static Map<?, ?> service(String name) throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
        return map(map(compose, "services"), name);
    }

    private static Map<?, ?> map(Map<?, ?> of, String key) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(key), key);
    }
}
