package org.halfsky.ingest.inbox;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link that lies in the inbox.
 *
 * @param path      with which it can be opened, also where its name is not proper text
 * @param inboxPath relative to the inbox, {@code /} between folders
 * @param state     when it was found
 */
record InboxFile(Path path, String inboxPath, FileState state, boolean isLink) {

    private static final Pattern AREA_FOLDER = Pattern.compile("([0-9]{6}).*", Pattern.DOTALL);

    /**
     * The area that the outermost folder with six digits at the beginning names: a folder inside a sender's own cannot make it
     * speak for another. {@code null} where no folder says who sends.
     */
    @Nullable
    AreaCode sender() {
        String[] names = inboxPath.split("/", -1);
        return Stream.of(names)
                .limit(names.length - 1L)
                .map(AREA_FOLDER::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(each -> new AreaCode(each.group(1)))
                .orElse(null);
    }
}
