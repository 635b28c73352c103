package org.halfsky.publish.form;

import java.util.List;
import org.halfsky.model.catalog.FormLine;

/**
 * One sheet of a legal form.
 *
 * @param position from 0
 * @param lines    at least one
 */
record FormPart(String sheet, int position, List<FormLine> lines) {

    FormPart {
        lines = List.copyOf(lines);
    }

    /** 妇女儿童发展规划统计监测表（一）. */
    String title() {
        return "%s（%s）".formatted(lines.get(0).formTitle(), "一二三四五六七八九".charAt(position));
    }

    /** 表号 without 表. */
    String number() {
        return lines.get(0).form();
    }
}
