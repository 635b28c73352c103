package org.halfsky.model;

/**
 * A legal form that says there is nothing to report: its head is filled in, it bears no figures, and 零报告 or 本期无数据 stands on it.
 *
 * @param year   the year reported about
 * @param form   code of the form, such as {@code FE1}
 * @param source the cell that says so
 */
public record NilForm(AreaCode area, int year, String form, CellRef source) {}
