package org.halfsky.model.release;

import java.util.Locale;

/** How rows of a table are written into a file. */
public enum DataFormat {
    /** As the release has them, with the meaning of every column among the metadata. */
    PARQUET,

    /** For office programs: UTF-8 with a byte order mark, and no text of a stranger becomes a formula. */
    CSV;

    /** Ending of the file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
