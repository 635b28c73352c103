/** 下载: the files of a release, as far as an account may see them. */
@NullMarked
package org.halfsky.portal.download;

import org.jspecify.annotations.NullMarked;
