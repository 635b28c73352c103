package org.halfsky.ingest.table;

import java.util.List;
import java.util.Set;

/**
 * The rows of one table of a sheet, by what they are.
 *
 * @param titles    the lines above the head, with the lines of 综合机关名称 and 单位
 * @param head      rows of the head from the top, numbering rows left out
 * @param body      rows with values or the names for them, and the section rows between, from the top
 * @param sections  which rows of {@code body} only name a section
 */
record Table(List<Integer> titles, List<Integer> head, List<Integer> body, Set<Integer> sections) {

    Table {
        titles = List.copyOf(titles);
        head = List.copyOf(head);
        body = List.copyOf(body);
        sections = Set.copyOf(sections);
    }

    boolean isSection(int row) {
        return sections.contains(row);
    }
}
