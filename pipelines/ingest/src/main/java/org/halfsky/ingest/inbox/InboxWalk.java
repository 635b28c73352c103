package org.halfsky.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.ingest.archive.InboxPathOrder;
import org.halfsky.model.UnfinishedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes once through the inbox and its sub-folders, and finds what may be taken. Follows no links. */
final class InboxWalk {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWalk.class);

    private final List<InboxFile> files = new ArrayList<>();
    private int leftAlone;

    private InboxWalk() {}

    /** @param inbox nothing is found where it does not exist */
    static InboxWalk through(Path inbox) {
        InboxWalk walk = new InboxWalk();
        if (Files.isDirectory(inbox)) {
            walk.folder(inbox, "");
        }
        walk.files.sort(Comparator.comparing(InboxFile::inboxPath, new InboxPathOrder()));
        return walk;
    }

    /** In path order. */
    List<InboxFile> files() {
        return files;
    }

    int leftAlone() {
        return leftAlone;
    }

    private void folder(Path folder, String above) {
        List<Path> entries;
        try (Stream<Path> paths = Files.list(folder)) {
            entries = paths.toList();
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            leaveAlone(folder, "the folder cannot be listed", e);
            return;
        }
        for (Path each : entries) {
            String name = each.getFileName().toString();
            if (isNotForUs(name)) {
                leftAlone++;
            } else {
                entry(each, above + name);
            }
        }
    }

    private void entry(Path path, String inboxPath) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                folder(path, inboxPath + "/");
            } else if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                files.add(new InboxFile(path, inboxPath, FileState.of(attributes), attributes.isSymbolicLink()));
            } else {
                leftAlone++;
                LOG.warn("{}: is neither a file nor a folder, left alone", path);
            }
        } catch (NoSuchFileException gone) {
            LOG.debug("{}: gone before it was looked at", path);
        } catch (IOException e) {
            leaveAlone(path, "cannot be looked at", e);
        }
    }

    private void leaveAlone(Path path, String why, IOException e) {
        leftAlone++;
        LOG.warn("{}: {}, left alone ({})", path, why, e.toString());
    }

    /** Hidden files, lock files of open spreadsheets, and files that a program is still bringing. */
    private static boolean isNotForUs(String name) {
        return name.startsWith(".") || name.startsWith("~$") || UnfinishedFile.isNamed(name);
    }
}
