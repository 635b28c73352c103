package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/**
 * What an area of one year became in the next; an area that did not change has an edge to itself.
 *
 * @param isWhole the area before went into this one and nowhere else
 */
record Edge(AreaCode before, AreaCode after, boolean isWhole) {}
