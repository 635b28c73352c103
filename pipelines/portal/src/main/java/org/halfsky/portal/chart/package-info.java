/** Charts as SVG that the server makes: they need no script, print well, and have a table beside them. */
@NullMarked
package org.halfsky.portal.chart;

import org.jspecify.annotations.NullMarked;
