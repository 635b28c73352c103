package org.halfsky.model.decision;

import java.util.Map;

/**
 * What is decided, without who, when and why. Two rulings about the same thing are the same decision taken twice, or the later one
 * replaces the earlier.
 */
public sealed interface Ruling permits ErrorOverride, SubmissionReturn, LockedBase, BaseLocks, ThresholdChange {

    /** The word in {@code decision.json}: {@code override}, {@code return}, {@code locked_base}, {@code locked_bases}, {@code thresholds}. */
    String kind();

    /** What is said, by name, as it stands in {@code decision.json}. */
    Map<String, String> words();
}
