package org.halfsky.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Threshold;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** Turns the keys below {@code halfsky.} into settings and collects every mistake, unknown keys among them. */
public final class SettingsReader {

    private static final String PREFIX = "halfsky.";

    private final Map<String, String> given;
    private final List<String> problems = new ArrayList<>();

    private SettingsReader(Map<String, String> given) {
        this.given = new TreeMap<>(given);
    }

    /**
     * Reads all settings; what is not given has its default.
     *
     * @param given values by key without the prefix, such as {@code intake.settle}
     * @throws InvalidSettingsException if a key is unknown or a value cannot be used
     */
    public static HalfskySettings read(Map<String, String> given) {
        SettingsReader reader = new SettingsReader(given);
        HalfskySettings settings = reader.settings();
        reader.given.keySet().forEach(key -> reader.problems.add(PREFIX + key + ": no such setting"));
        if (!reader.problems.isEmpty()) {
            throw new InvalidSettingsException(reader.problems);
        }
        return settings;
    }

    private HalfskySettings settings() {
        return new HalfskySettings(
                take("zone", "Asia/Shanghai", "a time zone such as Asia/Shanghai", ZoneId::of, zone -> true),
                take(
                        "intake.settle",
                        "2s",
                        "a duration such as 2s or 500ms",
                        SettingsReader::duration,
                        d -> !d.isNegative()),
                take("notice", "", "a line of text", Function.identity(), text -> true),
                take("intake.readers", "2", "a whole number from 1 to 64", Integer::valueOf, n -> n >= 1 && n <= 64),
                take(
                        "warehouse.memory",
                        "1.5GB",
                        "an amount such as 1.5GB",
                        Function.identity(),
                        SettingsReader::isAmount),
                take(
                        "release.min-rows-pct",
                        "90",
                        "a percentage from 0 to 100",
                        BigDecimal::new,
                        SettingsReader::isPct),
                new RetentionSettings(
                        take(
                                "retention.releases",
                                "30",
                                "a whole number from 1 to 10000",
                                Integer::valueOf,
                                n -> n >= 1 && n <= 10_000),
                        days("retention.release-days", "400"),
                        days("retention.run-days", "400")),
                operations(),
                schedule(),
                notices(),
                evaluation(),
                checks());
    }

    private int days(String key, String standard) {
        return take(key, standard, "a whole number from 0 to 36500", Integer::valueOf, n -> n >= 0 && n <= 36_500);
    }

    private ScheduleSettings schedule() {
        return new ScheduleSettings(
                take(
                        "schedule.intake",
                        "1m",
                        "a duration of at least a second such as 1m or 30s",
                        SettingsReader::duration,
                        every -> every.toSeconds() >= 1),
                take(
                        "schedule.nightly",
                        "0 30 1 * * *",
                        "second, minute, hour, day of month, month and day of week such as 0 30 1 * * *",
                        CronExpression::parse,
                        when -> true));
    }

    private NoticeSettings notices() {
        String webhook = take(
                "notices.webhook",
                "",
                "empty or an address such as https://server/path",
                Function.identity(),
                SettingsReader::isWebAddress);
        return new NoticeSettings(webhook.isEmpty() ? null : URI.create(webhook), mail());
    }

    private @Nullable MailSettings mail() {
        String host = take("notices.mail.host", "", "the name of a mail server", Function.identity(), text -> true);
        int port =
                take("notices.mail.port", "25", "a port from 1 to 65535", Integer::valueOf, n -> n >= 1 && n <= 65535);
        String user = take("notices.mail.user", "", "a name", Function.identity(), text -> true);
        String password = take(
                "notices.mail.password-file",
                "",
                "a file that can be read, by its absolute path",
                SettingsReader::content,
                text -> true);
        String from =
                take("notices.mail.from", "", "a mail address", Function.identity(), SettingsReader::isMailAddress);
        List<String> to = take(
                "notices.mail.to",
                "",
                "mail addresses with commas between",
                SettingsReader::list,
                each -> each.stream().allMatch(SettingsReader::isMailAddress));
        if (host.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return null;
        }
        if (host.isEmpty() || from.isEmpty() || to.isEmpty()) {
            problems.add("%snotices.mail: expected host, from and to together".formatted(PREFIX));
        }
        return new MailSettings(host, port, user, password, from, to);
    }

    private static boolean isWebAddress(String text) {
        return text.isEmpty()
                || (text.matches("https?://.+") && URI.create(text).getHost() != null);
    }

    private static boolean isMailAddress(String text) {
        return text.isEmpty() || text.matches("[^@\\s,]+@[^@\\s,]+");
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", -1));
    }

    private OperationsSettings operations() {
        String url = take(
                "operations.url",
                "",
                "empty or the address of a PostgreSQL database such as jdbc:postgresql://server:5432/halfsky",
                Function.identity(),
                text -> text.isEmpty() || text.startsWith("jdbc:postgresql:"));
        String user = take("operations.user", "", "a name", Function.identity(), text -> true);
        String password = take("operations.password", "", "a text", Function.identity(), text -> true);
        String fromFile = take(
                "operations.password-file",
                "",
                "a file that can be read, by its absolute path",
                SettingsReader::content,
                text -> true);
        String schema = take(
                "operations.schema",
                "halfsky",
                "a name of small letters, digits and _",
                Function.identity(),
                text -> text.matches("[a-z_][a-z0-9_]{0,62}"));
        if (url.isEmpty() && !(user + password + fromFile).isEmpty()) {
            problems.add("%soperations.url: not given, but user or password; expected all or none of them"
                    .formatted(PREFIX));
        }
        if (!url.isEmpty() && user.isEmpty()) {
            problems.add("%soperations.user: not given; expected the user of %s".formatted(PREFIX, url));
        }
        if (!password.isEmpty() && !fromFile.isEmpty()) {
            problems.add("%soperations.password-file: given beside operations.password; expected one of them"
                    .formatted(PREFIX));
        }
        return new OperationsSettings(
                url.isEmpty() ? null : url, user, password.isEmpty() ? fromFile : password, schema);
    }

    private static String content(String file) {
        try {
            return file.isEmpty() ? "" : Files.readString(absolute(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path absolute(String file) {
        Path path = Path.of(file);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException(file);
        }
        return path;
    }

    private EvaluationSettings evaluation() {
        return new EvaluationSettings(
                take(
                        "evaluation.min-coverage-pct",
                        "95",
                        "a percentage from 0 to 100",
                        BigDecimal::new,
                        SettingsReader::isPct),
                take(
                        "evaluation.nearly-met-pct",
                        "1",
                        "a percentage from 0 to 100",
                        BigDecimal::new,
                        SettingsReader::isPct),
                take("evaluation.nearly-met-counts", "false", "true or false", SettingsReader::bool, b -> true),
                take(
                        "evaluation.lookback-years",
                        "2",
                        "a whole number from 0 to 10",
                        Integer::valueOf,
                        n -> n >= 0 && n <= 10));
    }

    private CheckSettings checks() {
        Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
        for (Threshold each : Threshold.values()) {
            BigDecimal value = take(
                    "checks." + each.key(),
                    each.standard().toPlainString(),
                    "a number from %s to %s".formatted(each.least(), each.greatest()),
                    BigDecimal::new,
                    number -> number.compareTo(each.least()) >= 0 && number.compareTo(each.greatest()) <= 0);
            thresholds.put(each, value);
        }
        return new CheckSettings(thresholds);
    }

    private <T> T take(
            String key, String standard, String expected, Function<String, T> parse, Predicate<? super T> fits) {
        String text = given.remove(key);
        if (text != null) {
            try {
                T value = parse.apply(text.strip());
                if (fits.test(value)) {
                    return value;
                }
                problems.add("%s%s: '%s' is not %s".formatted(PREFIX, key, text, expected));
            } catch (RuntimeException unreadable) {
                problems.add("%s%s: '%s' is not %s".formatted(PREFIX, key, text, expected));
            }
        }
        return parse.apply(standard);
    }

    private static Duration duration(String text) {
        return Duration.parse("PT" + (text.endsWith("ms") ? millis(text) : text));
    }

    private static String millis(String text) {
        return new BigDecimal(text.substring(0, text.length() - 2))
                        .movePointLeft(3)
                        .toPlainString() + "s";
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static boolean isPct(BigDecimal pct) {
        return pct.signum() >= 0 && pct.compareTo(new BigDecimal(100)) <= 0;
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d+(\\.\\d+)?\\s*(KB|MB|GB|TB|KiB|MiB|GiB|TiB)");
    }
}
