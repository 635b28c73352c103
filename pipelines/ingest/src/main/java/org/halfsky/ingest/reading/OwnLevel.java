package org.halfsky.ingest.reading;

import org.halfsky.ingest.names.Folding;
import org.halfsky.model.catalog.AreaLevel;

/** Whether 全市, 全县 or 合计 can mean the area that a sheet is about. */
final class OwnLevel {

    private OwnLevel() {}

    static boolean fits(String words, AreaLevel level, String name) {
        String folded = Folding.fold(words);
        if (!folded.startsWith("全") && !folded.startsWith("本") && !folded.startsWith("我")) {
            return level != AreaLevel.COUNTY;
        }
        char kind = folded.length() > 1 ? folded.charAt(1) : ' ';
        return name.endsWith(String.valueOf(kind)) || (kind == '区' && level == AreaLevel.COUNTY);
    }
}
