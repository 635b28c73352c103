package org.halfsky.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** Path order: by the bytes of the path in UTF-8, as the warehouse compares text, so that both name the same path the later. */
public final class InboxPathOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
