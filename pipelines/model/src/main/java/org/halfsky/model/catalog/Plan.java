package org.halfsky.model.catalog;

import org.halfsky.model.AreaCode;

/**
 * A development plan: a row of {@code plan.csv}. Judged for its own area and every area below it.
 *
 * @param kind {@code women} or {@code children}
 * @param area whose plan it is
 */
public record Plan(String code, String title, String kind, AreaCode area, int baseYear, int midYear, int endYear) {}
