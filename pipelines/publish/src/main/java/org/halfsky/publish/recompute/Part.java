package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/**
 * What a sum is made of.
 *
 * @param isPast an area as it was then, split since: only its own report of that time tells of it
 */
record Part(AreaCode area, boolean isPast) {}
