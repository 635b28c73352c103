package org.halfsky.model;

import java.util.List;
import java.util.Locale;

/** What programs call a file that they are still bringing; the inbox leaves it alone. */
public final class UnfinishedFile {

    private static final List<String> ENDINGS = List.of(".tmp", ".part", ".crdownload");

    private UnfinishedFile() {}

    public static boolean isNamed(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lowerCase::endsWith);
    }
}
