package org.halfsky.app.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Threshold;
import org.halfsky.portal.given.IdentityProvider;
import org.jspecify.annotations.Nullable;

/** Turns the keys below {@code halfsky.} into settings and collects every mistake, unknown keys among them. */
public final class SettingsReader {

    private final GivenSettings given;

    private SettingsReader(GivenSettings given) {
        this.given = given;
    }

    /**
     * Reads all settings; what is not given has its default.
     *
     * @param values by key without the prefix, such as {@code intake.settle}
     * @throws InvalidSettingsException if a key is unknown or a value cannot be used
     */
    public static HalfskySettings read(Map<String, String> values) {
        GivenSettings given = new GivenSettings(values);
        HalfskySettings settings = new SettingsReader(given).settings();
        given.requireNothingWrong();
        return settings;
    }

    /** Every key that there is, in the order in which they are told of. */
    public static List<KnownSetting> known() {
        GivenSettings none = new GivenSettings(Map.of());
        new SettingsReader(none).settings();
        return none.known();
    }

    private HalfskySettings settings() {
        return new HalfskySettings(
                given.take("zone", "Asia/Shanghai", Kind.zone(), "of every time that people see"),
                given.take(
                        "intake.settle",
                        "2s",
                        Kind.duration("a duration such as 2s or 500ms", Duration.ZERO),
                        "how long a file must have stayed the same before it is taken"),
                given.take(
                        "notice",
                        "",
                        Kind.text("a line of text"),
                        "a line that every workbook bears, such as that its data is invented"),
                given.take("intake.readers", "2", Kind.whole(1, 64), "workbooks read or written at the same time"),
                given.take("warehouse.memory", "1.5GB", Kind.amountOfMemory(), "what DuckDB may use"),
                given.take(
                        "release.min-rows-pct",
                        "90",
                        Kind.percentage(),
                        "of the rows that a table had in the release before; with fewer the new release is refused"),
                given.take(
                        "log.format",
                        "text",
                        Kind.text("text or json", text -> text.matches("text|json")),
                        "of the log, in the file and on the terminal; json: one object a line, after the Elastic Common Schema"),
                retention(),
                backup(),
                operations(),
                schedule(),
                notices(),
                web(),
                evaluation(),
                checks());
    }

    private RetentionSettings retention() {
        return new RetentionSettings(
                given.take(
                        "retention.releases",
                        "30",
                        Kind.whole(1, 10_000),
                        "the newest releases that are kept whatever their age, the current one among them"),
                given.take("retention.release-days", "400", Kind.whole(0, 36_500), "for which every release is kept"),
                given.take(
                        "retention.run-days",
                        "400",
                        Kind.whole(0, 36_500),
                        "for which the history of a run is kept; archive, receipts and decisions are kept for good"));
    }

    private BackupSettings backup() {
        String folder = given.take(
                "backup.folder",
                "",
                Kind.text(
                        "empty or an absolute path",
                        text -> text.isEmpty() || Path.of(text).isAbsolute()),
                "where a server leaves a backup after every night, and `backup` without --to; best on another disk");
        return new BackupSettings(
                folder.isEmpty() ? null : Path.of(folder),
                given.take(
                        "backup.keep",
                        "14",
                        Kind.whole(1, 10_000),
                        "the newest backups of that folder that are kept; only what bears the name of one goes"));
    }

    private ScheduleSettings schedule() {
        return new ScheduleSettings(
                given.take(
                        "schedule.intake",
                        "1m",
                        Kind.duration("a duration of at least a second such as 1m or 30s", Duration.ofSeconds(1)),
                        "how often a server looks into the inbox"),
                given.take(
                        "schedule.nightly",
                        "0 30 1 * * *",
                        Kind.moments(),
                        "when a server runs the night, by the clock of the zone"));
    }

    private WebSettings web() {
        String certificate = given.take(
                "web.tls-certificate", "", Kind.place(), "PEM, with those above it; with one the pages come by TLS");
        String key = given.take("web.tls-key", "", Kind.place(), "PEM, the private key of that certificate");
        if (certificate.isEmpty() != key.isEmpty()) {
            given.problem("web.tls-key", "expected web.tls-certificate and web.tls-key together");
        }
        return new WebSettings(
                given.take(
                        "web.address",
                        "127.0.0.1",
                        Kind.text("the address of a network interface such as 127.0.0.1 or 0.0.0.0", Kind::isInterface),
                        "on which the pages are offered; the standard one is reached from this machine only"),
                given.take("web.port", "8080", Kind.whole(0, 65_535), "of the pages; 0 takes one that is free"),
                certificate,
                key,
                given.take(
                        "web.proxies",
                        "",
                        Kind.text(
                                "empty or addresses such as 127.0.0.1 or 10.1.2.0/24 with commas between",
                                text -> text.isEmpty() || text.matches("[0-9a-fA-F.:/]+(\\s*,\\s*[0-9a-fA-F.:/]+)*")),
                        "proxies in front, which offer TLS and say in X-Forwarded headers who asks; nobody else is believed"),
                given.take(
                        "web.session-timeout",
                        "30m",
                        Kind.duration("a duration of at least a minute such as 30m", Duration.ofMinutes(1)),
                        "after which somebody who does nothing has to sign in again"),
                given.take("web.upload-max-mb", "30", Kind.whole(1, 500), "of a file that somebody sends"),
                provider());
    }

    private @Nullable IdentityProvider provider() {
        String issuer = given.take(
                "web.oidc.issuer",
                "",
                Kind.issuer(),
                "of a sign-in service that speaks OpenID Connect, by which people with an account may sign in too; empty: by password alone");
        String id =
                given.take("web.oidc.client-id", "", Kind.text("a name"), "by which that service knows this portal");
        String secret = given.take("web.oidc.client-secret", "", Kind.text("a text"), "that it gave to this portal");
        String fromFile = given.take("web.oidc.client-secret-file", "", Kind.file(), "holds the secret instead");
        String claim = given.take(
                "web.oidc.account-claim",
                "preferred_username",
                Kind.text("a name", text -> !text.isEmpty()),
                "what the service tells of a person that is the name of their account here; nobody may be able to change their own");
        String name = given.take(
                "web.oidc.name",
                "统一身份认证",
                Kind.text("1 to 20 signs", text -> text.matches(".{1,20}")),
                "what people call that service; stands on the button");
        String either = oneOf("web.oidc.client-secret", secret, fromFile);
        boolean isNoneGiven = (issuer + id + either).isEmpty();
        if (!isNoneGiven && (issuer.isEmpty() || id.isEmpty() || either.isEmpty())) {
            given.problem("web.oidc", "expected issuer, client-id and client-secret (or client-secret-file) together");
        }
        return issuer.isEmpty() ? null : new IdentityProvider(name, URI.create(issuer), id, either, claim);
    }

    private NoticeSettings notices() {
        String webhook = given.take("notices.webhook", "", Kind.webAddress(), "is told of every run that fails");
        return new NoticeSettings(webhook.isEmpty() ? null : URI.create(webhook), mail());
    }

    private @Nullable MailSettings mail() {
        String host = given.take(
                "notices.mail.host", "", Kind.text("the name of a mail server"), "that sends mail of runs that fail");
        int port = given.take("notices.mail.port", "25", Kind.whole(1, 65_535), "of the mail server");
        String user = given.take(
                "notices.mail.user",
                "",
                Kind.text("a name"),
                "empty where the server asks for none; with one the connection must be encrypted (STARTTLS)");
        String password = given.take("notices.mail.password-file", "", Kind.file(), "holds the password of that user");
        String from = given.take("notices.mail.from", "", Kind.mailAddress(), "who the mail is from");
        List<String> to = given.take("notices.mail.to", "", Kind.mailAddresses(), "who gets it");
        if (host.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return null;
        }
        if (host.isEmpty() || from.isEmpty() || to.isEmpty()) {
            given.problem("notices.mail", "expected host, from and to together");
        }
        return new MailSettings(host, port, user, password, from, to);
    }

    private OperationsSettings operations() {
        String url = given.take(
                "operations.url",
                "",
                Kind.text(
                        "empty or the address of a PostgreSQL database such as jdbc:postgresql://server:5432/halfsky",
                        text -> text.isEmpty() || text.startsWith("jdbc:postgresql:")),
                "where the operations are kept; empty: embedded in the home");
        if (url.contains("password=")) {
            given.problem(
                    "operations.url",
                    "holds a password, which would be shown in logs; expected it in operations.password-file");
        }
        String user = given.take("operations.user", "", Kind.text("a name"), "of the PostgreSQL server");
        String password = given.take("operations.password", "", Kind.text("a text"), "of that user");
        String fromFile = given.take("operations.password-file", "", Kind.file(), "holds the password instead");
        String schema = given.take(
                "operations.schema",
                "halfsky",
                Kind.text("a name of small letters, digits and _", text -> text.matches("[a-z_][a-z0-9_]{0,62}")),
                "of this installation on the server; made where it is not there yet");
        if (url.isEmpty() && !(user + password + fromFile).isEmpty()) {
            given.problem("operations.url", "not given, but user or password; expected all or none of them");
        }
        if (!url.isEmpty() && user.isEmpty()) {
            given.problem("operations.user", "not given; expected the user of " + url);
        }
        return new OperationsSettings(
                url.isEmpty() ? null : url, user, oneOf("operations.password", password, fromFile), schema);
    }

    /** A secret that may stand in the settings or in a file of its own, not in both. */
    private String oneOf(String key, String secret, String fromFile) {
        if (!secret.isEmpty() && !fromFile.isEmpty()) {
            given.problem(key + "-file", "given beside %s; expected one of them".formatted(key));
        }
        return secret.isEmpty() ? fromFile : secret;
    }

    private EvaluationSettings evaluation() {
        return new EvaluationSettings(
                given.take(
                        "evaluation.min-coverage-pct",
                        "95",
                        Kind.percentage(),
                        "share of the parts from which a computed roll-up stands"),
                given.take(
                        "evaluation.nearly-met-pct",
                        "1",
                        Kind.percentage(),
                        "how far from the limit, in percent of it, is still 基本达标"),
                given.take(
                        "evaluation.nearly-met-counts",
                        "false",
                        Kind.trueOrFalse(),
                        "whether 基本达标 counts in the rates"),
                given.take(
                        "evaluation.lookback-years",
                        "2",
                        Kind.whole(0, 10),
                        "how many years before the end year may stand in for it"));
    }

    private CheckSettings checks() {
        Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
        for (Threshold each : Threshold.values()) {
            thresholds.put(
                    each,
                    given.take(
                            "checks." + each.key(),
                            each.standard().toPlainString(),
                            Kind.number(each.least(), each.greatest()),
                            each.meaning()));
        }
        return new CheckSettings(thresholds);
    }
}
