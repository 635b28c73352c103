/** Folders and files that outlive a power cut: on disk before they appear under their name. */
@NullMarked
package org.halfsky.publish.folder;

import org.jspecify.annotations.NullMarked;
