package org.halfsky.portal.run;

import java.util.Map;

/** What jobs, steps and the ways in which they end are called. */
public final class RunWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nightly", "夜间运行"),
            Map.entry("intake", "收件审核"),
            Map.entry("rebuild", "重建数据仓库"),
            Map.entry("receiveFiles", "接收文件"),
            Map.entry("takeDecisions", "执行退回与放行"),
            Map.entry("readWorkbooks", "读取表格"),
            Map.entry("checkObservations", "审核"),
            Map.entry("acceptObservations", "入库"),
            Map.entry("answerSenders", "回执"),
            Map.entry("tellProgress", "更新上报进度"),
            Map.entry("buildMarts", "计算评估结果"),
            Map.entry("rebuildMarts", "重新计算评估结果"),
            Map.entry("lockBaseValues", "锁定基期值"),
            Map.entry("publishRelease", "发布结果"),
            Map.entry("retireOld", "清理旧版本"),
            Map.entry("COMPLETED", "完成"),
            Map.entry("FAILED", "失败"),
            Map.entry("STARTING", "进行中"),
            Map.entry("STARTED", "进行中"),
            Map.entry("STOPPING", "正在停止"),
            Map.entry("STOPPED", "已停止，下次接着做"),
            Map.entry("ABANDONED", "已放弃"),
            Map.entry("UNKNOWN", "不明"));

    /** The word, or the name itself where there is none. */
    public String of(String name) {
        return WORDS.getOrDefault(name, name);
    }

    /** How that way of ending looks. */
    public String look(String status) {
        return switch (status) {
            case "COMPLETED" -> "good";
            case "FAILED", "ABANDONED", "UNKNOWN" -> "bad";
            default -> "near";
        };
    }
}
