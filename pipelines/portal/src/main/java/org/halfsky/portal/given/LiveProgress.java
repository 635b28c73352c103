package org.halfsky.portal.given;

import java.util.Optional;

/** Who has sent what by now, as the newest intake tells it. */
@FunctionalInterface
public interface LiveProgress {

    /** The same object until an intake tells anew; empty where none has told yet. */
    Optional<Progress> now();
}
