package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/**
 * An area whose reports of a year are taken for an area of the boundary year.
 *
 * @param siblings how many areas of its time went into that area, itself counted
 */
record Source(AreaCode area, int siblings) {}
