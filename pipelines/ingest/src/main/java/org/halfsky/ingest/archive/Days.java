package org.halfsky.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders {@code YYYY/MM/DD/} of the archive, each of which holds a folder for every thing that came on that day. */
final class Days {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Days() {}

    /** Where what came at that time lies. */
    static Path folderOf(Path archive, OffsetDateTime time) {
        return archive.resolve(time.format(DAY));
    }

    /** The folders of all days, in no order. */
    static List<Path> entries(Path archive) {
        return entriesFrom(archive, LocalDate.MIN);
    }

    /** The folders of a day and of all days after it, in no order. */
    static List<Path> entriesFrom(Path archive, LocalDate day) {
        List<Path> entries = new ArrayList<>();
        for (Path year : notBefore(foldersIn(archive, YEAR), day.getYear())) {
            boolean isFirstYear = number(year) == day.getYear();
            for (Path month : notBefore(foldersIn(year, TWO_DIGITS), isFirstYear ? day.getMonthValue() : 0)) {
                boolean isFirstMonth = isFirstYear && number(month) == day.getMonthValue();
                for (Path each : notBefore(foldersIn(month, TWO_DIGITS), isFirstMonth ? day.getDayOfMonth() : 0)) {
                    list(each)
                            .filter(entry -> !entry.getFileName().toString().startsWith("."))
                            .forEach(entries::add);
                }
            }
        }
        return entries;
    }

    /** The greatest name on the last day, of which names begin with the time; nothing where there is none. */
    static Optional<String> newest(Path archive) {
        return last(foldersIn(archive, YEAR))
                .flatMap(year -> last(foldersIn(year, TWO_DIGITS)))
                .flatMap(month -> last(foldersIn(month, TWO_DIGITS)))
                .flatMap(day -> list(day)
                        .map(each -> each.getFileName().toString())
                        .filter(each -> !each.startsWith("."))
                        .max(Comparator.naturalOrder()));
    }

    /** What a folder holds; nothing where there is none. */
    static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be listed".formatted(folder), e);
        }
    }

    private static List<Path> notBefore(List<Path> folders, int first) {
        return folders.stream().filter(each -> number(each) >= first).toList();
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static Optional<Path> last(List<Path> folders) {
        return folders.stream().max(Comparator.naturalOrder());
    }

    private static List<Path> foldersIn(Path folder, Pattern name) {
        return list(folder)
                .filter(each -> name.matcher(each.getFileName().toString()).matches() && Files.isDirectory(each))
                .toList();
    }
}
