package org.halfsky.app.backup;

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

    private BackupFormat() {}
}
