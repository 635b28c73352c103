package org.halfsky.publish.release;

import java.time.OffsetDateTime;

/** What is known of a release when it is begun. */
record ReleaseIdentity(String name, OffsetDateTime createdAt, ReleaseInputs inputs) {}
