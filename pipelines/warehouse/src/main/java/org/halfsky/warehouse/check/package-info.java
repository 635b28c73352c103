/** Holds staged observations against the rules: rows of the catalog in the rule language, and files of {@code sql/checks/}. */
@NullMarked
package org.halfsky.warehouse.check;

import org.jspecify.annotations.NullMarked;
