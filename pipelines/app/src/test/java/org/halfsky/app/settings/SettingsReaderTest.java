package org.halfsky.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.halfsky.portal.given.IdentityProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void believesNoSignInServiceUnlessOneIsNamed() throws IOException {
        assertThat(SettingsReader.read(Map.of()).web().provider()).isNull();
        Path file = Files.writeString(folder.resolve("secret"), "geheim\n");

        WebSettings web = SettingsReader.read(Map.of(
                        "web.oidc.issuer", "https://login.example.cn/realms/office",
                        "web.oidc.client-id", "halfsky",
                        "web.oidc.client-secret-file", file.toString()))
                .web();

        assertThat(web.provider())
                .isEqualTo(new IdentityProvider(
                        "统一身份认证",
                        URI.create("https://login.example.cn/realms/office"),
                        "halfsky",
                        "geheim",
                        "preferred_username"));
        assertThat(web.on(0).toString()).contains("login.example.cn").doesNotContain("geheim");
    }

    @Test
    void namesEveryMistakeAboutTheSignInServiceAtOnce() {
        InvalidSettingsException refused = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> SettingsReader.read(Map.of(
                        "web.oidc.issuer", "http://geheim@login.example.cn/realms/office?secret=geheim",
                        "web.oidc.client-secret", "geheim",
                        "web.oidc.client-secret-file", "secret",
                        "web.oidc.account-claim", " ",
                        "web.oidc.name", "x".repeat(21))));

        assertThat(refused.problems())
                .containsExactly(
                        "halfsky.web.oidc.issuer: 'http://login.example.cn/…' is not empty or an address such as https://server/realms/office, or http://127.0.0.1 on this machine",
                        "halfsky.web.oidc.client-secret-file: 'secret' is not a file that can be read, by its absolute path",
                        "halfsky.web.oidc.account-claim: ' ' is not a name",
                        "halfsky.web.oidc.name: 'xxxxxxxxxxxxxxxxxxxxx' is not 1 to 20 signs",
                        "halfsky.web.oidc: expected issuer, client-id and client-secret (or client-secret-file) together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://login.example.cn", "http://127.0.0.1:8081/", "http://localhost/x", "http://[::1]:1"})
    void believesAServiceToWhichNobodyElseCanAnswer(String issuer) {
        assertThat(service(issuer).web().provider())
                .extracting(each -> each.issuer().toString())
                .isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.cn",
                "http://127.0.0.1.example.cn",
                "http://localhost.example.cn",
                "https://x/?y",
                "https://x/#y",
                "https://y@x/",
                "https:///x",
                "ldaps://x",
                "login.example.cn"
            })
    void refusesAServiceForWhichAnotherCouldAnswer(String issuer) {
        assertThat(catchThrowableOfType(InvalidSettingsException.class, () -> service(issuer))
                        .problems())
                .first()
                .asString()
                .startsWith("halfsky.web.oidc.issuer: '");
    }

    private static HalfskySettings service(String issuer) {
        return SettingsReader.read(
                Map.of("web.oidc.issuer", issuer, "web.oidc.client-id", "halfsky", "web.oidc.client-secret", "geheim"));
    }
}
