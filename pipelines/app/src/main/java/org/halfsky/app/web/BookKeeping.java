package org.halfsky.app.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.halfsky.app.operations.PortalBooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps the portal's books as files too, every minute and at the end, so that a backup is a minute behind at most. */
final class BookKeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BookKeeping.class);
    private static final long EVERY = Duration.ofMinutes(1).toMillis();

    private final PortalBooks books;
    private final Timer keeping = new Timer("book-keeping", true);

    BookKeeping(PortalBooks books) {
        this.books = books;
        keeping.schedule(
                new TimerTask() {

                    @Override
                    public void run() {
                        keep();
                    }
                },
                EVERY,
                EVERY);
    }

    @Override
    public void close() {
        keeping.cancel();
        keep();
    }

    private void keep() {
        try {
            books.keep();
        } catch (IOException | DataAccessException failed) {
            LOG.warn("serve: accounts and audit are not kept for the next backup: {}", failed.getMessage());
        }
    }
}
