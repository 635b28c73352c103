package org.halfsky.portal.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.given.PortalFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The receipts that lie under an area. What is asked for by names that are no area and no submission, or lies behind a link, is not
 * there; whether the asker may see it is the asker's page to decide.
 */
@Component
class ReceiptBook {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptBook.class);
    private static final String JSON = "回执.json";
    private static final List<String> WORKBOOKS = List.of("回执.xlsx", "回执.xls");
    private static final Pattern AREA = Pattern.compile("\\d{6}");
    private static final Pattern SUBMISSION = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f]{12}(-\\d{1,6})?");
    private static final int HASH_IN_NAMES = 12;

    /** All files of one run bear the time of its beginning, also those that were sent while it looked a second time. */
    private static final Duration RUN_MAY_HAVE_BEGUN = Duration.ofMinutes(1);

    private record Known(FileTime time, ReceiptLine line) {}

    private final Path folder;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    ReceiptBook(PortalFolders folders) {
        this.folder = folders.receipts();
    }

    /** The areas under which receipts lie, by code. */
    List<AreaCode> places() {
        return names(folder).stream()
                .filter(each -> AREA.matcher(each).matches())
                .sorted()
                .map(AreaCode::new)
                .toList();
    }

    /** All receipts under the areas that are wanted, the newest first, by their names alone. */
    List<ReceiptName> names(Predicate<AreaCode> isWanted) {
        return places().stream()
                .filter(isWanted)
                .flatMap(place -> submissions(place).stream().map(each -> new ReceiptName(place, each)))
                .sorted(Comparator.comparing(ReceiptName::submission).reversed().thenComparing(ReceiptName::place))
                .toList();
    }

    /** What the list tells of it; empty where it is gone, or cannot be read, which the log says. */
    Optional<ReceiptLine> line(ReceiptName name) {
        Path file =
                folder.resolve(name.place().value()).resolve(name.submission()).resolve(JSON);
        try {
            FileTime time = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            Known before = known.get(file);
            if (before == null || !before.time().equals(time)) {
                before = new Known(time, ReceiptLine.of(name.place(), ReceiptFile.read(file)));
                known.put(file, before);
            }
            return Optional.of(before.line());
        } catch (NoSuchFileException gone) {
            known.remove(file);
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("{}: cannot be read, so the portal does not list it ({})", file, unreadable.toString());
            return Optional.empty();
        }
    }

    /** What the sender of that submission was told. */
    Optional<Receipt> find(AreaCode place, String submission) {
        return file(place, submission, JSON).map(ReceiptFile::read);
    }

    /** The receipt itself. */
    Optional<Path> json(AreaCode place, String submission) {
        return file(place, submission, JSON);
    }

    /** The sender's workbook with the findings marked in it. */
    Optional<Path> workbook(AreaCode place, String submission) {
        return WORKBOOKS.stream()
                .flatMap(each -> file(place, submission, each).stream())
                .findFirst();
    }

    /** The answer to what was sent; empty as long as there is none. */
    Optional<Receipt> answerTo(Upload upload) {
        String hash = "-" + upload.sha256().substring(0, HASH_IN_NAMES);
        Instant second = upload.uploadedAt().truncatedTo(ChronoUnit.SECONDS);
        List<Receipt> answers = submissions(upload.area()).stream()
                .filter(each -> each.contains(hash))
                .sorted()
                .flatMap(each -> find(upload.area(), each).stream())
                .filter(each ->
                        each.sha256().equals(upload.sha256()) && each.file().equals(upload.file()))
                .filter(each -> !each.receivedAt().toInstant().isBefore(second.minus(RUN_MAY_HAVE_BEGUN)))
                .toList();
        return answers.stream()
                .filter(each -> !each.receivedAt().toInstant().isBefore(second))
                .findFirst()
                .or(() -> answers.stream().reduce((one, later) -> later));
    }

    private List<String> submissions(AreaCode place) {
        return names(folder.resolve(place.value())).stream()
                .filter(each -> SUBMISSION.matcher(each).matches())
                .toList();
    }

    private Optional<Path> file(AreaCode place, String submission, String name) {
        if (!SUBMISSION.matcher(submission).matches()) {
            return Optional.empty();
        }
        Path area = folder.resolve(place.value());
        Path file = area.resolve(submission).resolve(name);
        return Stream.of(area, area.resolve(submission), file).noneMatch(Files::isSymbolicLink)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(file)
                : Optional.empty();
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
