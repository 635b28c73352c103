package org.halfsky.app.upgrade;

import org.halfsky.app.home.Home;

/** A newer program made the home; this one would not understand it. */
public final class NewerHomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerHomeException(Home home, HomeVersion made, HomeVersion program) {
        super(
                "%s: a newer version of the program made this home (%s), this one knows %s; use the newer one, or restore a backup that was made before"
                        .formatted(home.folder(), made, program));
    }
}
