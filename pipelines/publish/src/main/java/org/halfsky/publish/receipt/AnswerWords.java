package org.halfsky.publish.receipt;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halfsky.model.Answer;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;

/** What the sender is told above the list: what became of the file, and what to do now. */
final class AnswerWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private AnswerWords() {}

    static List<String> of(Answer answer) {
        Answer.Cells cells = answer.cells();
        List<String> lines = new ArrayList<>();
        lines.add("文件：%s　　接收时间：%s　　受理编号：%s"
                .formatted(
                        answer.submission().file(),
                        TIME.format(answer.submission().receivedAt()),
                        answer.submission().id()));
        lines.add("结果：" + result(answer));
        if (answer.status() != SubmissionStatus.UNREADABLE && answer.status() != SubmissionStatus.DUPLICATE) {
            lines.add("有内容的单元格共%d个：入库%d个，未入库%d个，不属于数据（标题、说明等）%d个。"
                    .formatted(cells.filled(), cells.loaded(), cells.rejected(), cells.ignored()));
        }
        toDo(answer).ifPresent(each -> lines.add("请这样处理：" + each));
        return lines;
    }

    private static String result(Answer answer) {
        long errors = count(answer, Severity.ERROR);
        long warnings = count(answer, Severity.WARNING);
        String toExplain = warnings == 0 ? "" : "有%d项请核实（标黄）".formatted(warnings);
        return switch (answer.status()) {
            case ACCEPTED -> "已接收，没有需要处理的问题%s。".formatted(explained(answer));
            case ACCEPTED_WITH_WARNINGS ->
                "已接收，%s%s。"
                        .formatted(
                                errors == 0 ? "" : "有%d项需要补正%s".formatted(errors, toExplain.isEmpty() ? "" : "，"),
                                toExplain);
            case PARTLY_ACCEPTED ->
                "部分接收，有%d项错误（标红），涉及的格未入库%s。其余数据已入库。".formatted(errors, toExplain.isEmpty() ? "" : "；" + toExplain);
            case REJECTED -> "退回，没有数据入库，原因见下表。";
            case DUPLICATE ->
                "重复报送，与受理编号%s的文件内容完全相同，未重复入库。".formatted(answer.submission().duplicateOf());
            case UNREADABLE -> "无法读取，文件打不开或不是表格，原因见下表。";
        };
    }

    private static String explained(Answer answer) {
        long explained = answer.findings().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        return explained == 0 ? "" : "（%d项核实性问题已有上报说明）".formatted(explained);
    }

    private static Optional<String> toDo(Answer answer) {
        List<String> steps = new ArrayList<>();
        if (count(answer, Severity.ERROR) > 0) {
            steps.add("错误请直接在原工作表的格里更正；确属真实、无法更正的，请填写“上报说明”并报上级核准放行");
        }
        if (count(answer, Severity.WARNING) > 0) {
            steps.add("请核实的项目，属实的请在下表“上报说明”栏写明情况，有误的请直接更正");
        }
        return switch (answer.status()) {
            case DUPLICATE -> Optional.of("无需处理；如要更正，请改好后再报送。");
            case UNREADABLE -> Optional.of("请用 WPS 或 Excel 打开原文件，另存为 .xlsx 后重新报送。");
            case ACCEPTED, ACCEPTED_WITH_WARNINGS, PARTLY_ACCEPTED, REJECTED ->
                steps.isEmpty()
                        ? Optional.empty()
                        : Optional.of(numbered(steps) + "改好、写好后把本工作簿放回报送文件夹即可，不必另做文件，文件名不限。");
        };
    }

    private static String numbered(List<String> steps) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < steps.size(); at++) {
            text.append("（%d）%s。".formatted(at + 1, steps.get(at)));
        }
        return text.toString();
    }

    /** Findings of that severity that ask for something. */
    private static long count(Answer answer, Severity severity) {
        return answer.findings().stream()
                .filter(CellMarks::asksForSomething)
                .filter(each -> each.severity() == severity)
                .count();
    }
}
