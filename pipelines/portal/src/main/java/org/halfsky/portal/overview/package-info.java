/** 总览: how far the plans of an area are fulfilled. */
@NullMarked
package org.halfsky.portal.overview;

import org.jspecify.annotations.NullMarked;
