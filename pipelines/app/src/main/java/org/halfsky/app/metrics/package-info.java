/** How an installation is, for machines that watch it: metrics and health, from what is stored, never from the warehouse. */
@NullMarked
package org.halfsky.app.metrics;

import org.jspecify.annotations.NullMarked;
