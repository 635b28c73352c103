package org.halfsky.portal.submission;

import java.time.Instant;
import org.halfsky.model.AreaCode;

/**
 * A file that was put into the inbox by the portal.
 *
 * @param id     also the name of its folder in the inbox
 * @param area   whom it speaks for
 * @param file   its name
 * @param sha256 of its bytes
 */
record Upload(String id, String account, AreaCode area, String file, String sha256, long bytes, Instant uploadedAt) {}
