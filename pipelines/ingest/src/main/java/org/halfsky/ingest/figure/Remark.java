package org.halfsky.ingest.figure;

import org.halfsky.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the catalog has to say about one cell, before it is known where the cell stands.
 *
 * @param rule     code in {@code rule.csv}, such as {@code R010}
 * @param expected what should stand there, in Chinese; {@code null} where nothing else was expected
 * @param message  in Chinese, one polite sentence without the cell's place
 */
public record Remark(
        String rule, Severity severity, @Nullable String expected, String message) {}
