package org.halfsky.ingest.table;

/** What a head cell announces about its column (or a stub cell about its row), where it is not itself a name on an axis. */
public enum Word {
    /** none of these words */
    NONE,
    INDICATOR,
    INDICATOR_CODE,
    /** 代码, 行次: of a line of the form */
    LINE_CODE,
    UNIT,
    AREA,
    AREA_CODE,
    YEAR,
    BREAKDOWN,
    /** 数值: the values stand here */
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    /** 女性比例: the share of women among those in the row */
    SHARE,
    /** 序号 */
    ORDER,
    /** 领域, 类别 */
    SECTION,
    /** targets, verdicts, remarks, departments, changes against the year before */
    NOT_DATA;

    /** Whether what stands below are names rather than values. */
    public boolean isStub() {
        return switch (this) {
            case INDICATOR, INDICATOR_CODE, LINE_CODE, UNIT, AREA, AREA_CODE, YEAR, BREAKDOWN, ORDER, SECTION -> true;
            case NONE, VALUE, NUMERATOR, DENOMINATOR, SHARE, NOT_DATA -> false;
        };
    }
}
