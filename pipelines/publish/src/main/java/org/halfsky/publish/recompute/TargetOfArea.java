package org.halfsky.publish.recompute;

import org.halfsky.model.AreaCode;

/** A target of a plan and an area that it is judged for. */
public record TargetOfArea(String plan, String target, AreaCode area) {}
