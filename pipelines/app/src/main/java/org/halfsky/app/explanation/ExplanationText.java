package org.halfsky.app.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.NamedCode;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.release.ValueRow;
import org.halfsky.portal.given.ToldLine;
import org.jspecify.annotations.Nullable;

/** An explanation as a page of text: the figure first, then how it came about, then who uses it. */
public final class ExplanationText {

    private final Explanation explanation;
    private final int depth;
    private final Lines lines = new Lines();

    private ExplanationText(Explanation explanation, int depth) {
        this.explanation = explanation;
        this.depth = depth;
    }

    /**
     * The page.
     *
     * @param depth levels of parts that are told down to their cells
     */
    public static String of(Explanation explanation, int depth) {
        return told(explanation, depth).toString();
    }

    /** The same line by line. */
    public static List<ToldLine> lines(Explanation explanation, int depth) {
        return told(explanation, depth).all();
    }

    private static Lines told(Explanation explanation, int depth) {
        ExplanationText text = new ExplanationText(explanation, depth);
        text.head();
        text.origin();
        text.changes();
        text.findings();
        text.targets();
        return text.lines;
    }

    private void head() {
        Question question = explanation.question();
        ExplainedFigure figure = explanation.figure();
        lines.add(
                0,
                "%s %s　%s %s　%d年　%s（%s）"
                        .formatted(
                                question.area(),
                                explanation.areaName(),
                                figure.indicator().code(),
                                figure.indicator().name(),
                                question.year(),
                                question.breakdown().label(),
                                question.breakdown()));
        lines.add(1, "数值　" + Words.number(figure.value(), figure.indicator().unit()));
        lines.add(1, "依据　" + basis(figure));
        lines.add(1, "区划　%d年末的行政区划".formatted(explanation.boundaryYear()));
        if (question.asOf() != null) {
            lines.add(1, "时点　截至 %s 已收到并通过审核的数据（区划、指标、规划和审核意见按本次发布）".formatted(question.asOf()));
        }
        if (!explanation.successors().isEmpty()) {
            lines.add(
                    1,
                    "注意　该代码现已不用，由 %s 承接"
                            .formatted(explanation.successors().stream()
                                    .map(NamedCode::toString)
                                    .collect(Collectors.joining("、"))));
        }
        if (explanation.boundaryYear() != explanation.newestYear()) {
            lines.add(
                    1,
                    "注意　区划有变动，不能按 %d 年的区划说明，以上按 %d 年的区划"
                            .formatted(explanation.newestYear(), explanation.boundaryYear()));
        }
        compareWithPublished(figure);
    }

    private static String basis(ExplainedFigure figure) {
        String unit = figure.indicator().unit();
        if (figure.reported() != null) {
            BigDecimal computed = figure.computed();
            return computed == null
                    ? "本级上报"
                    : "本级上报；由所属数据计算为 %s，相差 %s（上报 − 计算）"
                            .formatted(
                                    Words.number(computed, unit),
                                    Words.number(figure.reported().subtract(computed)));
        }
        if (figure.value() != null) {
            return "计算（本级未上报）";
        }
        return figure.computed() == null
                ? "没有数值"
                : "没有数值：可计算为 %s，但覆盖率不足".formatted(Words.number(figure.computed(), unit));
    }

    private void compareWithPublished(ExplainedFigure figure) {
        ValueRow published = explanation.published();
        boolean isSame = published == null || isSame(published.value(), figure.value());
        if (!isSame) {
            lines.add(
                    1,
                    "警告　发布表中为 %s，与以上不一致，请运行 halfsky verify 核对"
                            .formatted(Words.number(
                                    Objects.requireNonNull(published).value())));
        }
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private void origin() {
        ExplainedFigure figure = explanation.figure();
        FigureText text = new FigureText(lines, explanation.offset(), explanation.minCoveragePct());
        if (!figure.cells().isEmpty()) {
            lines.heading("上报的单元格（文件 / 工作表!单元格：“原文”）");
            text.cells(figure, 1);
        }
        if (figure.rollUp() != null) {
            lines.heading(figure.isReported() ? "计算（供对照）" : "计算");
            text.formula(figure, 1);
            text.parts(figure.rollUp(), 1, depth);
        }
    }

    private void changes() {
        if (!explanation.changes().isEmpty()) {
            lines.heading("此后的区划变动");
            explanation.changes().forEach(each -> lines.add(1, Words.event(each)));
        }
    }

    private void findings() {
        if (!explanation.findings().isEmpty()) {
            lines.heading("其他审核意见（强制性问题的单元格未入库）");
            explanation.findings().forEach(each -> lines.add(1, Words.finding(each) + "　编号 " + each.submission()));
        }
    }

    private void targets() {
        if (!explanation.targets().isEmpty()) {
            lines.heading("使用该指标的目标");
            explanation.targets().forEach(each -> TargetText.add(lines, each));
        }
    }
}
