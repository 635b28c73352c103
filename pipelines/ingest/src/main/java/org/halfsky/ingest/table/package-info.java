/**
 * Finds tables in a sheet and what each of their rows and columns says, on every axis at once: area, indicator, year, breakdown.
 * No layout is known by name; a table is whatever has these axes, wherever each lies.
 */
@NullMarked
package org.halfsky.ingest.table;

import org.jspecify.annotations.NullMarked;
