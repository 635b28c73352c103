/** The catalog as records: areas, indicators, plans, targets, rules, forms. Facts that change by editing a CSV, never code. */
@NullMarked
package org.halfsky.model.catalog;

import org.jspecify.annotations.NullMarked;
