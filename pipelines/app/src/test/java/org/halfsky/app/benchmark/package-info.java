/** How long the whole job takes over more than the sample data. Nothing here runs with the tests. */
@NullMarked
package org.halfsky.app.benchmark;

import org.jspecify.annotations.NullMarked;
