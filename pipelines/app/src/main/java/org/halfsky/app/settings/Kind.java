package org.halfsky.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.scheduling.support.CronExpression;

/**
 * What may stand behind a key.
 *
 * @param expected in words that go on after "is not"
 * @param parse    throws where the text cannot be used
 * @param fits     of what can be parsed
 */
record Kind<T>(String expected, Function<String, T> parse, Predicate<? super T> fits) {

    /** What the text says; nothing where it cannot be used. */
    Optional<T> read(String text) {
        try {
            return Optional.of(parse.apply(text.strip())).filter(fits);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static Kind<String> text(String expected) {
        return new Kind<>(expected, Function.identity(), text -> true);
    }

    static Kind<String> text(String expected, Predicate<String> fits) {
        return new Kind<>(expected, Function.identity(), fits);
    }

    static Kind<Integer> whole(int least, int greatest) {
        return new Kind<>(
                "a whole number from %d to %d".formatted(least, greatest),
                Integer::valueOf,
                number -> number >= least && number <= greatest);
    }

    static Kind<BigDecimal> number(BigDecimal least, BigDecimal greatest) {
        return new Kind<>(
                "a number from %s to %s".formatted(least, greatest),
                BigDecimal::new,
                number -> number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0);
    }

    static Kind<BigDecimal> percentage() {
        return new Kind<>(
                "a percentage from 0 to 100",
                BigDecimal::new,
                pct -> pct.signum() >= 0 && pct.compareTo(new BigDecimal(100)) <= 0);
    }

    static Kind<Boolean> trueOrFalse() {
        return new Kind<>("true or false", Kind::parsedBoolean, value -> true);
    }

    static Kind<Duration> duration(String expected, Duration least) {
        return new Kind<>(expected, Kind::parsedDuration, time -> time.compareTo(least) >= 0);
    }

    static Kind<ZoneId> zone() {
        return new Kind<>("a time zone such as Asia/Shanghai", ZoneId::of, zone -> true);
    }

    static Kind<CronExpression> moments() {
        return new Kind<>(
                "second, minute, hour, day of month, month and day of week such as 0 30 1 * * *",
                CronExpression::parse,
                when -> true);
    }

    static Kind<String> amountOfMemory() {
        return text("an amount such as 1.5GB", text -> text.matches("\\d+(\\.\\d+)?\\s*[KMGT]i?B"));
    }

    /** A secret or another text that stands in a file of its own. */
    static Kind<String> file() {
        return new Kind<>("a file that can be read, by its absolute path", Kind::content, text -> true);
    }

    /** A file that is there, by its place. */
    static Kind<String> place() {
        return text(
                "empty or a file that can be read, by its absolute path",
                text -> text.isEmpty() || (Path.of(text).isAbsolute() && Files.isReadable(Path.of(text))));
    }

    static Kind<String> webAddress() {
        return text("empty or an address such as https://server/path", Kind::isWebAddress);
    }

    /** As a sign-in service names itself. What it vouches for is believed, so nobody may stand between. */
    static Kind<String> issuer() {
        return text(
                "empty or an address such as https://server/realms/office, or http://127.0.0.1 on this machine",
                Kind::isIssuer);
    }

    static Kind<String> mailAddress() {
        return text("a mail address", Kind::isMailAddress);
    }

    static Kind<List<String>> mailAddresses() {
        return new Kind<>(
                "mail addresses with commas between",
                text -> text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", -1)),
                each -> each.stream().allMatch(Kind::isMailAddress));
    }

    private static boolean parsedBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static Duration parsedDuration(String text) {
        return Duration.parse("PT" + (text.endsWith("ms") ? seconds(text) : text));
    }

    private static String seconds(String millis) {
        String number = millis.substring(0, millis.length() - 2);
        return new BigDecimal(number).movePointLeft(3).toPlainString() + "s";
    }

    private static String content(String file) {
        if (file.isEmpty()) {
            return "";
        }
        Path path = Path.of(file);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException(file);
        }
        try {
            return Files.readString(path).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWebAddress(String text) {
        return text.isEmpty()
                || (text.matches("https?://.+") && URI.create(text).getHost() != null);
    }

    private static boolean isIssuer(String text) {
        if (text.isEmpty()) {
            return true;
        }
        URI address = URI.create(text);
        String host = address.getHost();
        boolean isPlain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        boolean isHere = host != null && host.matches("127\\.[0-9.]+|\\[::1]|localhost");
        return host != null && isPlain && (text.startsWith("https://") || (text.startsWith("http://") && isHere));
    }

    static boolean isInterface(String text) {
        return text.matches("[0-9.]+|[0-9a-fA-F:]+");
    }

    private static boolean isMailAddress(String text) {
        return text.isEmpty() || text.matches("[^@\\s,]+@[^@\\s,]+");
    }
}
