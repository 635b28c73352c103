package org.halfsky.portal.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;

/** What an answer says to people: what became of the file, and what is to be done now. Templates call it. */
final class AnswerWords {

    /** The colour in which the page says it. */
    public String tone(SubmissionStatus status) {
        return switch (status) {
            case ACCEPTED -> "good";
            case ACCEPTED_WITH_WARNINGS, PARTLY_ACCEPTED -> "near";
            case REJECTED, UNREADABLE -> "bad";
            case DUPLICATE -> "none";
        };
    }

    /** One word or two; a return by a higher level is told from a file in which nothing could be used. */
    public String label(SubmissionStatus status, boolean isReturned) {
        return switch (status) {
            case REJECTED -> isReturned ? "上级退回" : "未接收";
            case ACCEPTED, ACCEPTED_WITH_WARNINGS, PARTLY_ACCEPTED, DUPLICATE, UNREADABLE -> status.label();
        };
    }

    /** One sentence. */
    public String sentence(Receipt receipt) {
        long errors = receipt.open(Severity.ERROR);
        long warnings = receipt.open(Severity.WARNING);
        if (receipt.isReturned()) {
            return "上级已退回这个文件，其中的数据不再采用，原因见下。";
        }
        return switch (receipt.status()) {
            case ACCEPTED -> "已接收，没有需要处理的问题。";
            case ACCEPTED_WITH_WARNINGS ->
                "已接收，数据已入库；" + (errors > 0 ? "有 %d 项需要补正，".formatted(errors) : "") + "有 %d 项请核实。".formatted(warnings);
            case PARTLY_ACCEPTED ->
                "部分接收：有 %d 项错误，涉及的单元格未入库%s，其余数据已入库。"
                        .formatted(errors, warnings > 0 ? "；另有 %d 项请核实".formatted(warnings) : "");
            case REJECTED -> "没有数据入库，原因见下。";
            case DUPLICATE -> "与已报送的文件内容完全相同，没有重复入库。";
            case UNREADABLE -> "文件打不开，或不是表格，没有数据入库。";
        };
    }

    /** Step by step, in plain words; empty where nothing is to be done. */
    public List<String> steps(Receipt receipt) {
        if (receipt.isReturned()) {
            return List.of("按退回原因核对、更正数据。", "在本页上方重新报送更正后的文件；此前报送的数据在此期间恢复有效。");
        }
        return switch (receipt.status()) {
            case DUPLICATE -> List.of("无需处理；如要更正，请改好后再报送。");
            case UNREADABLE -> List.of("用 WPS 或 Excel 打开原文件，确认能正常显示、没有设置打开口令。", "另存为 .xlsx 后重新报送。");
            case ACCEPTED, ACCEPTED_WITH_WARNINGS, PARTLY_ACCEPTED, REJECTED -> corrections(receipt);
        };
    }

    private static List<String> corrections(Receipt receipt) {
        List<String> steps = new ArrayList<>();
        boolean hasErrors = receipt.open(Severity.ERROR) > 0;
        boolean hasWarnings = receipt.open(Severity.WARNING) > 0;
        if (hasErrors || hasWarnings) {
            steps.add("下载带标记的回执工作簿：就是您报送的表，有问题的单元格已标出，首页“审核结果”逐条列出。");
        }
        if (hasErrors) {
            steps.add("标红的错误直接在原来的单元格里更正；确属真实、无法更正的，在“上报说明”栏写明情况，并请上级核准放行。");
        }
        if (hasWarnings) {
            steps.add("标黄的核实项：属实的在“上报说明”栏写明情况，有误的直接更正。");
        }
        if (!steps.isEmpty()) {
            steps.add("把改好的工作簿保存后在“报送”页重新报送，不必另做文件，文件名不限。");
        }
        return steps;
    }

    /** Why cells are no data, and how many. */
    public List<String> ignored(Map<String, Integer> ignoredBy) {
        return ignoredBy.entrySet().stream()
                .map(each -> "%s %d 个".formatted(word(IgnoredBecause.of(each.getKey())), each.getValue()))
                .toList();
    }

    private static String word(IgnoredBecause reason) {
        return switch (reason) {
            case TITLE -> "标题";
            case HEADER -> "表头";
            case SECTION -> "分组名称";
            case NOTE -> "说明、注释";
            case SIGNATURE -> "落款、签章";
            case ROW_NUMBER -> "行号、序号";
            case TOTAL_OF_ANOTHER_LEVEL -> "其他层级的合计";
            case UNKNOWN_INDICATOR -> "不认识的指标";
            case UNKNOWN_AREA -> "不认识的地区";
            case NOT_DATA -> "目标、结论、备注等非数据";
            case PREVIOUS_YEAR -> "只作比较的上年数";
            case HIDDEN -> "隐藏的表、行、列";
        };
    }
}
