package org.halfsky.model.catalog;

import org.halfsky.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A check: a row of {@code rule.csv}.
 *
 * @param level     cell, row, cross-indicator or cross-year
 * @param statement what must hold, in Chinese
 * @param formula   in the rule language of {@code sql/checks/README.md}; empty where reading itself or a file
 *                  {@code sql/checks/<code>_<name>.sql} applies the rule
 * @param message   template of the finding's sentence; empty: the statement
 * @param fromYear  first reference year it applies to; {@code null} all; the same for the last
 * @param version   counts up when the rule's meaning changes
 * @param place     where it is written, for messages: {@code sql/catalog/rule.csv line 14}
 */
public record Rule(
        String code,
        String level,
        String statement,
        String formula,
        Severity severity,
        String message,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        int version,
        String place) {}
