package org.halfsky.ingest.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.halfsky.model.MissingReason;

/** The signs and words that stand for "no value". A sign that is not here is never taken for one. */
final class MissingSigns {
    private static final Map<MissingReason, List<String>> WORDS = Map.of(
            MissingReason.NOT_REPORTED,
            List.of(
                    "无法统计", "暂无", "暂无数据", "暂无统计", "暂缺", "待定", "待报", "待填", "待核", "待统计", "未统计", "尚未统计", "未报", "未上报", "未填",
                    "未填报", "未发布", "未到发布期", "未到数据发布期", "不详", "未知", "无数据", "无统计", "无统计数据", "没有统计", "缺", "缺失", "缺报", "空",
                    "空缺", "统计中", "正在统计", "n/a", "na", "n.a.", "n.a", "null", "nil", "none"),
            MissingReason.NO_SUCH_ITEM,
            List.of("无", "没有", "无此项", "没有此项", "暂无此项", "未开展"),
            MissingReason.NOT_APPLICABLE,
            List.of("不适用", "分母为0", "分母为零"),
            MissingReason.SECRET,
            List.of("保密", "涉密"),
            MissingReason.BELOW_UNIT,
            List.of("不足最小单位", "不足1个单位"));

    private static final Map<MissingReason, Pattern> SIGNS = Map.of(
            MissingReason.NO_SUCH_ITEM,
            Pattern.compile("[-‐‑‒–—―─━ー﹘_]+"),
            MissingReason.BELOW_UNIT,
            Pattern.compile("[…⋯]+|\\.{3,}|。{3,}|·{3,}"),
            MissingReason.NOT_APPLICABLE,
            Pattern.compile("[/\\\\]+"),
            MissingReason.SECRET,
            Pattern.compile("[*﹡∗]"),
            MissingReason.REDACTED,
            Pattern.compile("=+|[*﹡∗]{2,}|[x×]+|[x×]{2,}[\\p{IsHan}%‰]{1,2}|[■█▇]+"));

    private static final Map<String, MissingReason> BY_WORD = byWord();

    private MissingSigns() {}

    private static Map<String, MissingReason> byWord() {
        Map<String, MissingReason> byWord = new HashMap<>();
        WORDS.forEach((reason, words) -> words.forEach(word -> byWord.put(word, reason)));
        return byWord;
    }

    /** @param folded the cell's text, half-width */
    static Optional<MissingReason> find(String folded) {
        String bare = unbracketed(folded.replace(" ", "").toLowerCase(Locale.ROOT));
        MissingReason byWord = BY_WORD.get(bare);
        if (byWord != null) {
            return Optional.of(byWord);
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(bare).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String unbracketed(String text) {
        int last = text.length() - 1;
        boolean bracketed = last > 1 && "([【〔".indexOf(text.charAt(0)) >= 0 && ")]】〕".indexOf(text.charAt(last)) >= 0;
        return bracketed ? text.substring(1, last) : text;
    }
}
