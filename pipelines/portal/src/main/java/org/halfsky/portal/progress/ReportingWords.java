package org.halfsky.portal.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the statuses of {@code completeness} are called, as in the workbooks. Templates call it. */
final class ReportingWords {

    private static final Map<String, String> LABELS = labels();

    /** By code, in the order in which somebody has to ask for reports. */
    public Map<String, String> all() {
        return LABELS;
    }

    public String label(String status) {
        return LABELS.getOrDefault(status, status);
    }

    /** The colour in which the page says it. */
    public String tone(String status) {
        return switch (status) {
            case "late" -> "bad";
            case "in_correction", "received", "due" -> "near";
            case "accepted", "nil_confirmed" -> "good";
            default -> "none";
        };
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("late", "逾期未报");
        labels.put("in_correction", "待更正");
        labels.put("received", "未报齐");
        labels.put("due", "应报未报");
        labels.put("accepted", "已验收");
        labels.put("nil_confirmed", "零报告");
        labels.put("not_due", "未到期");
        labels.put("exempt", "免报");
        return labels;
    }
}
