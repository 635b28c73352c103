package org.halfsky.app.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Backups that are made by themselves.
 *
 * @param folder absolute; {@code null}: none are made
 * @param keep   the newest that stay there
 */
public record BackupSettings(@Nullable Path folder, int keep) {}
