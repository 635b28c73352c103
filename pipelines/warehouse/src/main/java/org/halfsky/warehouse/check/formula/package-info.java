/** The rule language: from what a statistician writes to one set-based query. Described in {@code sql/checks/README.md}. */
@NullMarked
package org.halfsky.warehouse.check.formula;

import org.jspecify.annotations.NullMarked;
