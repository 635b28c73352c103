/** Runs the files under {@code sql/}: one file fills one table of the same name. */
@NullMarked
package org.halfsky.warehouse.sql;

import org.jspecify.annotations.NullMarked;
