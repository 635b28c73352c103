package org.halfsky.ingest.display;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Format codes that files name by number only. The Chinese ones (ECMA-376 part 1, 18.8.30) are unknown to POI. */
final class BuiltInFormats {
    static final String GENERAL = "General";

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY_MINUTE = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECOND = "上午/下午h\"时\"mm\"分\"ss\"秒\"";
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, HALF_DAY_MINUTE),
            Map.entry(35, HALF_DAY_SECOND),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, HALF_DAY_MINUTE),
            Map.entry(56, HALF_DAY_SECOND),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private BuiltInFormats() {}

    /** The code behind a number; {@code General} where nobody knows one. */
    static String code(int id) {
        String chinese = CHINESE.get(id);
        if (chinese != null) {
            return chinese;
        }
        String known = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return known == null || known.startsWith("reserved") ? GENERAL : known;
    }
}
