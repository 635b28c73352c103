package org.halfsky.app.explanation;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.IndicatorFacts;
import org.halfsky.model.explanation.RollUp;
import org.halfsky.model.explanation.RollUpPart;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** A figure and its parts, each a step further to the right. */
final class FigureText {

    private final Lines lines;
    private final ZoneOffset offset;
    private final BigDecimal minCoveragePct;

    FigureText(Lines lines, ZoneOffset offset, BigDecimal minCoveragePct) {
        this.lines = lines;
        this.offset = offset;
        this.minCoveragePct = minCoveragePct;
    }

    /** The cells of the figure itself: those that stand, and under each what it displaced and what was returned. */
    void cells(ExplainedFigure figure, int indent) {
        Map<String, List<SourceCell>> bySource = figure.cells().stream()
                .collect(Collectors.groupingBy(each -> each.area().value(), TreeMap::new, Collectors.toList()));
        bySource.forEach((source, cells) -> {
            for (int place = 0; place < cells.size(); place++) {
                SourceCell cell = cells.get(place);
                String speaker =
                        cell.area().equals(figure.area()) ? "" : "（" + cell.area() + " " + cell.areaName() + "）";
                String mark = cell.isWithdrawn() ? "  已退回：" : place == 0 ? "▪ " : "  已被取代：";
                lines.add(indent, mark + speaker + Words.cell(cell, offset));
                cell.findings().forEach(each -> lines.add(indent + 2, "审核 " + Words.finding(each)));
            }
        });
    }

    /** How it was computed, in one line with the numbers. */
    void formula(ExplainedFigure figure, int indent) {
        RollUp rollUp = figure.rollUp();
        if (rollUp == null) {
            return;
        }
        if (rollUp.given() == 0) {
            lines.add(indent, "下级地区（或分子、分母）均无数据，无法计算");
            return;
        }
        lines.add(indent, formula(rollUp, figure));
        lines.add(indent, coverage(rollUp, figure));
    }

    private static String formula(RollUp rollUp, ExplainedFigure figure) {
        IndicatorFacts indicator = figure.indicator();
        String result = " = " + Words.number(figure.computed(), indicator.unit());
        return switch (rollUp.kind()) {
            case SUM_OF_PARTS -> "Σ 下级地区 = " + addends(rollUp) + result;
            case SUM_OF_MERGED -> "Σ 合并前各地区 = " + addends(rollUp) + result;
            case RATE_OF_PARTS ->
                "%s × Σ%s ÷ Σ%s = ".formatted(multiplier(indicator), indicator.numerator(), indicator.denominator())
                        + ratio(rollUp, indicator)
                        + result;
            case RATE_OF_OWN_OPERANDS ->
                "%s × %s ÷ %s = ".formatted(multiplier(indicator), indicator.numerator(), indicator.denominator())
                        + ratio(rollUp, indicator)
                        + result;
        };
    }

    private static String multiplier(IndicatorFacts indicator) {
        return Words.number(indicator.multiplier());
    }

    private static String ratio(RollUp rollUp, IndicatorFacts indicator) {
        return "%s × %s ÷ %s"
                .formatted(multiplier(indicator), Words.number(rollUp.numerator()), Words.number(rollUp.denominator()));
    }

    private static String addends(RollUp rollUp) {
        StringJoiner sum = new StringJoiner(" + ");
        rollUp.parts().stream()
                .filter(RollUpPart::isCounted)
                .forEach(each -> sum.add(Words.number(each.figures().get(0).value())));
        return sum.toString();
    }

    private String coverage(RollUp rollUp, ExplainedFigure figure) {
        String enough =
                rollUp.kind() == RollUp.Kind.SUM_OF_MERGED ? "须全部提供" : "须达到 " + Words.number(minCoveragePct) + "%";
        String taken = figure.isReported() || figure.value() != null ? "" : "，未达到，故不采用";
        return rollUp.kind() == RollUp.Kind.RATE_OF_OWN_OPERANDS
                ? "分子、分母均为本地区数据"
                : "覆盖率 %s%%：%d 个中有 %d 个提供了所需数据（%s）%s"
                        .formatted(Words.number(figure.coveragePct()), rollUp.all(), rollUp.given(), enough, taken);
    }

    /** The parts, so many steps down. */
    void parts(@Nullable RollUp rollUp, int indent, int depth) {
        if (rollUp == null || depth == 0) {
            return;
        }
        for (RollUpPart part : rollUp.parts()) {
            if (rollUp.kind() != RollUp.Kind.RATE_OF_OWN_OPERANDS) {
                lines.add(indent, "%s %s  %s".formatted(part.area(), part.areaName(), part.isCounted() ? "计入" : "未计入"));
            }
            for (ExplainedFigure figure : part.figures()) {
                operand(figure, rollUp.kind() == RollUp.Kind.RATE_OF_OWN_OPERANDS ? indent : indent + 1, depth);
            }
        }
    }

    private void operand(ExplainedFigure figure, int indent, int depth) {
        String basis = figure.value() == null
                ? "无数据"
                : Words.number(figure.value(), figure.indicator().unit());
        String from = figure.value() == null || figure.isReported() ? "" : "（计算）";
        lines.add(
                indent,
                "%s %s：%s%s"
                        .formatted(figure.indicator().code(), figure.indicator().name(), basis, from));
        cells(figure, indent + 1);
        if (!figure.isReported()) {
            formula(figure, indent + 1);
            parts(figure.rollUp(), indent + 1, depth - 1);
        }
    }
}
