package org.halfsky.portal.given;

import java.nio.file.Path;

/**
 * Where the portal reads, and the two places where it writes: the inbox, and its own files.
 *
 * @param inbox    into which files are put that people send
 * @param receipts one folder per area, one in it per submission
 * @param releases one folder per release
 * @param archives where files put together for a download are kept for a while
 */
public record PortalFolders(Path inbox, Path receipts, Path releases, Path archives) {}
