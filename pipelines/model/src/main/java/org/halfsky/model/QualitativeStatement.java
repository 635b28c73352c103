package org.halfsky.model;

/**
 * What a sender says of a target that no number measures: whether it is done.
 *
 * @param year   the year reported about
 * @param target code of the target, such as {@code CN-W-2011-016}
 * @param isDone 是, 完成 or 已完成 stands there, and not 否 or 未完成
 * @param source the cell that says so
 */
public record QualitativeStatement(AreaCode area, int year, String target, boolean isDone, CellRef source) {}
