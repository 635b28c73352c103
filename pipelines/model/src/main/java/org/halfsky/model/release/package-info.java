/** What a release says: rows of its published tables, and the questions that workbooks and pages ask of them. */
@NullMarked
package org.halfsky.model.release;

import org.jspecify.annotations.NullMarked;
