@NullMarked
package org.halfsky.app.template;

import org.jspecify.annotations.NullMarked;
