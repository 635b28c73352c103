package org.halfsky.publish.workbook;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row with its 序号.
 *
 * @param number from 1
 */
record Numbered<T>(int number, T of) {

    static <T> List<Numbered<T>> all(List<T> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(each -> new Numbered<>(each + 1, rows.get(each)))
                .toList();
    }
}
