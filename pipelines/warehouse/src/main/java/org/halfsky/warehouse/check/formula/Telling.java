package org.halfsky.warehouse.check.formula;

/**
 * How a broken clause is told from the side of one operand, in SQL.
 *
 * @param isOwn       the submission states the operand itself
 * @param observation the operand's observation, which the finding is about
 * @param relation    how it stands to the other side, in Chinese
 * @param other       the other side with its value and place, in Chinese
 * @param expected    what should stand there
 */
record Telling(String isOwn, String observation, String relation, String other, String expected) {}
