package org.halfsky.portal.given;

import java.nio.file.Path;

/**
 * Where the portal reads and the one place where it writes.
 *
 * @param inbox    into which files are put that people send
 * @param receipts one folder per area, one in it per submission
 * @param releases one folder per release
 */
public record PortalFolders(Path inbox, Path receipts, Path releases) {}
