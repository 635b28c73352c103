package org.halfsky.ingest.grid;

import java.time.Duration;

/**
 * How much of one file is read before it is given back. Decided before a file is unpacked, and counted again while it is.
 *
 * @param maxBytes         size of the file as sent
 * @param maxInflatedBytes all parts of a packed workbook together, unpacked
 * @param maxParts         entries of a packed workbook
 * @param maxCells         filled cells of all sheets together
 * @param maxSheets        sheets of one file
 * @param maxTime          from opening to the last cell
 */
public record ReadingLimits(
        long maxBytes, long maxInflatedBytes, int maxParts, int maxCells, int maxSheets, Duration maxTime) {

    private static final long MEBIBYTE = 1024L * 1024;

    public ReadingLimits {
        if (maxBytes < 1
                || maxInflatedBytes < 1
                || maxParts < 1
                || maxCells < 1
                || maxSheets < 1
                || maxTime.isNegative()) {
            throw new IllegalArgumentException("every limit of reading must be more than 0");
        }
    }

    /** Room for the heaviest honest workbook seen, within a heap of 1 GiB. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(50 * MEBIBYTE, 400 * MEBIBYTE, 2_000, 500_000, 500, Duration.ofSeconds(60));
    }
}
