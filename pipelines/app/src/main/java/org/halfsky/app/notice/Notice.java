package org.halfsky.app.notice;

import java.time.OffsetDateTime;
import org.halfsky.app.home.Home;

/**
 * That a run failed.
 *
 * @param job    {@code nightly} or {@code intake}
 * @param reason what the log says last about it
 * @param host   name of the machine
 */
record Notice(Home home, String job, String reason, OffsetDateTime at, String host) {

    String subject() {
        return "Halfsky: %s failed on %s".formatted(job, host);
    }

    String text() {
        return "%s%n%nhome    %s%njob     %s%nat      %s%nreason  %s%n%nThe log: %s%n"
                .formatted(
                        subject(), home.folder(), job, at, reason, home.logs().resolve("halfsky.log"));
    }
}
