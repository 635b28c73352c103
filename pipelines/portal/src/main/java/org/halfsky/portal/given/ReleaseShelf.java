package org.halfsky.portal.given;

import java.util.List;
import java.util.Optional;
import org.halfsky.model.release.ReleaseTables;

/** The complete releases. */
public interface ReleaseShelf {

    /** The newest one; the same object as long as it is the newest. */
    Optional<OpenRelease> current();

    /** All of them, the newest first. */
    List<ShelvedRelease> all();

    /** That of a name; empty where there is none. */
    Optional<ShelvedRelease> find(String name);

    /** The tables of one of them, to take rows out; whoever asked closes them. */
    ReleaseTables tables(ShelvedRelease release);
}
