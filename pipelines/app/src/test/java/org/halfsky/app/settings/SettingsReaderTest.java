package org.halfsky.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void hasADefaultForEverything() {
        HalfskySettings settings = SettingsReader.read(Map.of());

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.evaluation().minCoveragePct()).isEqualByComparingTo("95");
        assertThat(settings.evaluation().nearlyMetCounts()).isFalse();
    }

    @Test
    void readsMillisecondsAndMinutes() {
        assertThat(SettingsReader.read(Map.of("intake.settle", "500ms")).settle())
                .isEqualTo(Duration.ofMillis(500));
        assertThat(SettingsReader.read(Map.of("intake.settle", "1m30s")).settle())
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void namesEveryMistakeAtOnce() {
        InvalidSettingsException refused = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> SettingsReader.read(Map.of(
                        "zone", "Asia/Peking",
                        "intake.settle", "soon",
                        "evaluation.min-coverage-pct", "101",
                        "evaluation.nearly-met-counts", "yes",
                        "evaluation.colour", "red")));

        assertThat(refused.problems())
                .containsExactly(
                        "halfsky.zone: 'Asia/Peking' is not a time zone such as Asia/Shanghai",
                        "halfsky.intake.settle: 'soon' is not a duration such as 2s or 500ms",
                        "halfsky.evaluation.min-coverage-pct: '101' is not a percentage from 0 to 100",
                        "halfsky.evaluation.nearly-met-counts: 'yes' is not true or false",
                        "halfsky.evaluation.colour: no such setting");
    }

    @Test
    void keepsTheOperationsInTheHomeUnlessAServerIsNamed() {
        assertThat(SettingsReader.read(Map.of()).operations().url()).isNull();
        OperationsSettings server = SettingsReader.read(Map.of(
                        "operations.url", "jdbc:postgresql://server/halfsky",
                        "operations.user", "halfsky",
                        "operations.password", "geheim"))
                .operations();

        assertThat(server)
                .isEqualTo(new OperationsSettings("jdbc:postgresql://server/halfsky", "halfsky", "geheim", "halfsky"));
        assertThat(server.toString()).doesNotContain("geheim");
    }

    @Test
    void readsThePasswordFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "geheim\n");

        assertThat(SettingsReader.read(Map.of(
                                "operations.url", "jdbc:postgresql://server/halfsky",
                                "operations.user", "halfsky",
                                "operations.password-file", file.toString()))
                        .operations()
                        .password())
                .isEqualTo("geheim");
    }

    @Test
    void namesEveryMistakeAboutTheOperationsDatabaseAtOnce() {
        InvalidSettingsException refused = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> SettingsReader.read(Map.of(
                        "operations.url", "jdbc:mysql://server/halfsky",
                        "operations.password", "geheim",
                        "operations.password-file", "password",
                        "operations.schema", "Half-Sky")));

        assertThat(refused.problems())
                .containsExactly(
                        "halfsky.operations.url: 'jdbc:mysql://server/…' is not empty or the address of a PostgreSQL database such as jdbc:postgresql://server:5432/halfsky",
                        "halfsky.operations.password-file: 'password' is not a file that can be read, by its absolute path",
                        "halfsky.operations.schema: 'Half-Sky' is not a name of small letters, digits and _",
                        "halfsky.operations.url: not given, but user or password; expected all or none of them");
        assertThat(catchThrowableOfType(
                                InvalidSettingsException.class,
                                () -> SettingsReader.read(Map.of("operations.url", "jdbc:postgresql://server/halfsky")))
                        .problems())
                .containsExactly(
                        "halfsky.operations.user: not given; expected the user of jdbc:postgresql://server/halfsky");
    }

    @Test
    void showsNoSecretOfAnAddress() {
        InvalidSettingsException refused = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> SettingsReader.read(Map.of(
                        "notices.webhook", "htps://bot:geheim@server/hook/geheim?key=geheim",
                        "operations.url", "jdbc:postgresql://server/halfsky?password=geheim",
                        "operations.user", "halfsky")));

        assertThat(refused.problems())
                .containsExactly(
                        "halfsky.operations.url: holds a password, which would be shown in logs; expected it in operations.password-file",
                        "halfsky.notices.webhook: 'htps://server/…' is not empty or an address such as https://server/path");
        assertThat(SettingsReader.read(Map.of("notices.webhook", "https://server/hook/geheim"))
                        .toString())
                .contains("https://server/…")
                .doesNotContain("geheim");
    }
}
