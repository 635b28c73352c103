package org.halfsky.publish.form;

import java.util.List;

/** What a form offers where there is no number; all of them are read back as what they mean. */
record MissingSign(String sign, String meaning) {

    /** Name of the cells that list them. */
    static final String LIST = "缺报符号";

    static final List<MissingSign> ALL = List.of(
            new MissingSign("—", "无此项：本地区没有这一事项"),
            new MissingSign("…", "不足最小单位：有数，但不足表内最小计量单位"),
            new MissingSign("/", "不适用：如分母为0"),
            new MissingSign("无法统计", "本期统计不出"),
            new MissingSign("未到发布期", "数据尚未发布"),
            new MissingSign("保密", "依规定不予公布"));
}
