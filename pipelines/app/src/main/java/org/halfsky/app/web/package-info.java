/** The portal and the pages for machines that watch, put together for the home that a server holds. */
@NullMarked
package org.halfsky.app.web;

import org.jspecify.annotations.NullMarked;
