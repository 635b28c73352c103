package org.halfsky.app.upgrade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How the databases of a home are made: the newest migrations that they have seen. Stands in {@code operations/version}.
 *
 * @param warehouse  of {@code sql/migrations/}
 * @param operations of {@code sql/operations/}
 */
record HomeVersion(int warehouse, int operations) {

    private static final Pattern TEXT = Pattern.compile("warehouse (\\d+), operations (\\d+)\\s*");
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    /** That of homes which this program makes. */
    static HomeVersion ofProgram() throws IOException {
        return new HomeVersion(newest("sql/migrations"), newest("sql/operations"));
    }

    /** What the home says; nothing where it was made before homes had versions, or was not made yet. */
    static Optional<HomeVersion> of(Home home) throws IOException {
        Path file = file(home);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Matcher text = TEXT.matcher(Files.readString(file));
        if (!text.matches()) {
            throw new IOException("%s: '%s' is no version of a home; expected '%s'"
                    .formatted(file, Files.readString(file).strip(), ofProgram()));
        }
        return Optional.of(new HomeVersion(Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2))));
    }

    void keepIn(Home home) throws IOException {
        Durable.renew(file(home), (this + "\n").getBytes(StandardCharsets.UTF_8));
    }

    boolean isNewerThan(HomeVersion other) {
        return warehouse > other.warehouse || operations > other.operations;
    }

    @Override
    public String toString() {
        return "warehouse %d, operations %d".formatted(warehouse, operations);
    }

    private static Path file(Home home) {
        return home.operations().resolve("version");
    }

    private static int newest(String folder) throws IOException {
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/V*.sql");
        return Arrays.stream(migrations)
                .map(each -> MIGRATION.matcher(String.valueOf(each.getFilename())))
                .filter(Matcher::matches)
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .max()
                .orElseThrow(() -> new IllegalStateException("the program was packed without " + folder));
    }
}
