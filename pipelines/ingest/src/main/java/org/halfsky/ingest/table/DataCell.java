package org.halfsky.ingest.table;

import org.halfsky.ingest.grid.GridCell;

/**
 * A filled cell where a value should stand, and what is said about it.
 *
 * @param row    by its row and the rows that the row leans on
 * @param column by the head above it
 * @param table  by the title of its table, the lines under it, and the corner of the head
 * @param alone  no other column of the block carries values, so that its head need not name anything
 */
public record DataCell(GridCell cell, Axes row, Axes column, Axes table, boolean alone) {}
