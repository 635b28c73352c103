/** The observations of a release for programs that speak SDMX 3.0: what its codes and columns mean. */
@NullMarked
package org.halfsky.publish.sdmx;

import org.jspecify.annotations.NullMarked;
