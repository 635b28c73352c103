package org.halfsky.app.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who is told when a run fails.
 *
 * @param webhook an address that takes a POST of JSON; {@code null} for none
 * @param mail    {@code null} for none
 */
public record NoticeSettings(
        @Nullable URI webhook, @Nullable MailSettings mail) {}
