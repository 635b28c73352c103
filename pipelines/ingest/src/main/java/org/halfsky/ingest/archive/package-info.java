/** What was ever sent, kept for good: one folder a submission, written once, synced to disk before anything else happens. */
@NullMarked
package org.halfsky.ingest.archive;

import org.jspecify.annotations.NullMarked;
