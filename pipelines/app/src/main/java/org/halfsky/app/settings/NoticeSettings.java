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
        @Nullable URI webhook, @Nullable MailSettings mail) {

    /** The webhook by its server alone, for the rest may be a secret: settings get into logs. */
    @Override
    public String toString() {
        return "NoticeSettings[webhook=%s, mail=%s]".formatted(Address.withoutSecrets(String.valueOf(webhook)), mail);
    }
}
