package org.halfsky.portal.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.file.Durable;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.Orders;
import org.halfsky.portal.given.PortalFolders;
import org.halfsky.portal.given.PortalSettings;
import org.halfsky.portal.page.Numbers;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Puts what people send into the inbox, under the folder of the area that they stand for, and has it looked at. */
@Component
class SendingDesk {

    /** Sorts by time, so that of two files that state the same the later one stands. */
    private static final DateTimeFormatter IN_ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private static final Pattern OUR_FOLDER = Pattern.compile("\\.?\\d{8}T\\d{9}-[0-9a-f]{8}");
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path inbox;
    private final long mostBytes;
    private final UploadBook uploads;
    private final Orders orders;
    private final Audit audit;
    private final Clock clock;

    SendingDesk(
            PortalFolders folders,
            PortalSettings settings,
            UploadBook uploads,
            Orders orders,
            Audit audit,
            Clock clock) {
        this.inbox = folders.inbox();
        this.mostBytes = settings.mostBytes();
        this.uploads = uploads;
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes one file in.
     *
     * @param said name as the browser says it
     * @throws RefusedFileException if it is too large, or not a whole file
     */
    Upload take(AreaCode area, Actor actor, String said, long bytes, InputStreamSource content) {
        SentName name = SentName.of(said);
        try {
            refuse(name, bytes);
            Upload upload = put(area, actor, name, bytes, content);
            audit.add(actor, Action.UPLOAD, true, area + "/" + name.value(), "SHA-256 " + upload.sha256());
            orders.lookSoon();
            return upload;
        } catch (RefusedFileException refused) {
            audit.add(actor, Action.UPLOAD, false, area + "/" + name.value(), refused.getMessage());
            throw refused;
        } catch (IOException broken) {
            throw new UncheckedIOException("inbox/%s: a file that was sent cannot be written".formatted(area), broken);
        }
    }

    private void refuse(SentName name, long bytes) {
        if (bytes > mostBytes) {
            Numbers numbers = new Numbers();
            throw new RefusedFileException("“%s”有 %s，超过每个文件 %s 的上限，请删去图片等无关内容或分成几个文件后再报送"
                    .formatted(name.value(), numbers.bytes(bytes), numbers.bytes(mostBytes)));
        }
        if (name.isUnfinished()) {
            throw new RefusedFileException("“%s”是程序还没有写完的临时文件，请报送完整的文件".formatted(name.value()));
        }
    }

    private Upload put(AreaCode area, Actor actor, SentName name, long bytes, InputStreamSource content)
            throws IOException {
        Path senders = inbox.resolve(area.value());
        Durable.makeFolders(senders);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        tidy(senders, now);
        String id = IN_ID.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
        try (InboxSlot slot = InboxSlot.begin(senders, id, name);
                InputStream in = content.getInputStream()) {
            Upload upload = new Upload(id, actor.account(), area, name.value(), slot.fill(in), bytes, now);
            uploads.add(upload);
            try {
                slot.appear();
            } catch (IOException failed) {
                uploads.remove(upload);
                throw failed;
            }
            return upload;
        }
    }

    /** Takes away the folders of files that have been taken, and what a killed server was still bringing. */
    private static void tidy(Path senders, Instant now) throws IOException {
        try (Stream<Path> all = Files.list(senders)) {
            for (Path each : all.toList()) {
                if (OUR_FOLDER.matcher(each.getFileName().toString()).matches()) {
                    removeIfOver(each, now);
                }
            }
        }
    }

    private static void removeIfOver(Path ours, Instant now) throws IOException {
        try {
            if (!ours.getFileName().toString().startsWith(".")) {
                Files.delete(ours);
            } else if (Files.getLastModifiedTime(ours).toInstant().isBefore(now.minus(ABANDONED))) {
                Durable.delete(ours);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException stillNeededOrGone) {
            return; // its file waits, or somebody else tidied
        }
    }
}
