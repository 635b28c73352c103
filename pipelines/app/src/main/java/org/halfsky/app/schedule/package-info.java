/** What a server does by the clock: looks into the inbox every minute, runs the nights, and takes commands in between. */
@NullMarked
package org.halfsky.app.schedule;

import org.jspecify.annotations.NullMarked;
