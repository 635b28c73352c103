package org.halfsky.publish.receipt;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.halfsky.model.Answer;
import org.halfsky.model.Severity;

/** What the sender is told above the list: what became of the file, and what to do now. */
final class AnswerWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private AnswerWords() {}

    static List<String> of(Answer answer) {
        Answer.Cells cells = answer.cells();
        return List.of(
                "文件：%s　　接收时间：%s　　受理编号：%s"
                        .formatted(
                                answer.submission().file(),
                                TIME.format(answer.submission().receivedAt()),
                                answer.submission().id()),
                "结果：" + result(answer),
                "有内容的单元格共%d个：入库%d个，未入库%d个，不属于数据（标题、说明等）%d个。"
                        .formatted(cells.filled(), cells.loaded(), cells.rejected(), cells.ignored()));
    }

    private static String result(Answer answer) {
        long errors = count(answer, Severity.ERROR);
        long warnings = count(answer, Severity.WARNING);
        return switch (answer.status()) {
            case ACCEPTED -> "已接收，没有需要处理的问题。";
            case ACCEPTED_WITH_WARNINGS -> "已接收，%s".formatted(toExplain(warnings));
            case PARTLY_ACCEPTED ->
                "部分接收，有%d项错误（标红）所在的格未入库，请更正后重新报送本文件%s"
                        .formatted(errors, warnings == 0 ? "。" : "；" + toExplain(warnings));
            case REJECTED -> "退回，没有数据入库，原因见下表，请更正后重新报送。";
            case DUPLICATE ->
                "重复报送，与受理编号%s的文件内容完全相同，未重复入库，无需处理。"
                        .formatted(answer.submission().duplicateOf());
            case UNREADABLE -> "无法读取，文件打不开或不是表格，原因见下表，请另存为 .xlsx 后重新报送。";
        };
    }

    private static String toExplain(long warnings) {
        return "有%d项请核实（标黄）：属实的请在“上报说明”栏填写情况，有误的请直接更正，然后重新报送本文件。".formatted(warnings);
    }

    private static long count(Answer answer, Severity severity) {
        return answer.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }
}
