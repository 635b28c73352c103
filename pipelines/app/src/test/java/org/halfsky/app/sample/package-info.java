/** Makes {@code sample-data/}: a demo province whose figures are invented, with mistakes planted in it. */
@NullMarked
package org.halfsky.app.sample;

import org.jspecify.annotations.NullMarked;
