/** Describes the tables of a release for programs that know nothing of us: {@code datapackage.json}. */
@NullMarked
package org.halfsky.publish.datapackage;

import org.jspecify.annotations.NullMarked;
