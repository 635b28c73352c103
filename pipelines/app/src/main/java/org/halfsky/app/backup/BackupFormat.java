package org.halfsky.app.backup;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A backup is a ZIP file of paths below the home. Its last entry lists all the others as {@code sha256sum} does, so a file that was cut
 * off is known by what is missing, and {@code unzip} with {@code sha256sum -c} is all that is needed to look into one.
 */
final class BackupFormat {

    /** The last entry. */
    static final String SUMS = "SHA256SUMS";

    /** A file with the name of the current release stands for the link. */
    static final String CURRENT = "releases/current";

    /** The last file of a complete release. */
    static final String MANIFEST = "manifest.json";

    private static final Pattern RECEIPT = Pattern.compile("receipts/[^/]+/([^/]+)/回执\\.json");
    private static final Pattern SUBMISSION = Pattern.compile("archive/(?:\\d+/){3}([^/]+)/submission\\.json");

    private BackupFormat() {}

    /** A line of {@link #SUMS}: a name with a line break in it is written as {@code sha256sum} does, behind a backslash. */
    static String line(String sha256, String name) {
        if (name.indexOf('\n') < 0 && name.indexOf('\\') < 0) {
            return sha256 + "  " + name;
        }
        return "\\" + sha256 + "  " + name.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /**
     * Every receipt speaks of a submission. An archive that lies on a disk which is not there just now must not pass for a backup.
     *
     * @throws IllegalStateException if a submission is missing
     */
    static void requireArchive(Set<String> names) {
        Set<String> missing = all(RECEIPT, names);
        missing.removeAll(all(SUBMISSION, names));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "archive/ lacks %d submissions that have a receipt, %s one of them, so this would be no backup; is its disk there?"
                            .formatted(missing.size(), missing.iterator().next()));
        }
    }

    private static Set<String> all(Pattern pattern, Set<String> names) {
        return names.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
