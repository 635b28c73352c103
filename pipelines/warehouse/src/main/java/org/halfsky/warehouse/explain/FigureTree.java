package org.halfsky.warehouse.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.IndicatorFacts;
import org.halfsky.model.explanation.RollUp;
import org.halfsky.model.explanation.RollUpPart;
import org.halfsky.model.explanation.SourceCell;
import org.jspecify.annotations.Nullable;

/** Puts a figure together from the cells up, as the contract says, and keeps how it was done. */
final class FigureTree {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PUBLISHED_DECIMALS = 10;

    private final Lineage lineage;
    private final Statements statements;
    private final Map<IndicatorCode, IndicatorFacts> indicators;
    private final Naming naming;
    private final BigDecimal minCoveragePct;

    /** What an area is called on the boundaries used. */
    interface Naming {
        String of(AreaCode area);
    }

    FigureTree(
            Lineage lineage,
            Statements statements,
            Map<IndicatorCode, IndicatorFacts> indicators,
            Naming naming,
            BigDecimal minCoveragePct) {
        this.lineage = lineage;
        this.statements = statements;
        this.indicators = indicators;
        this.naming = naming;
        this.minCoveragePct = minCoveragePct;
    }

    ExplainedFigure of(AreaCode area, IndicatorCode code) {
        IndicatorFacts indicator = Objects.requireNonNull(indicators.get(code), code.value());
        List<SourceCell> cells = cells(area, code);
        @Nullable RollUp rollUp = rollUp(area, indicator);
        @Nullable BigDecimal reported = reported(area, code);
        @Nullable BigDecimal computed = rollUp == null ? null : computed(rollUp, indicator);
        boolean isEnough = rollUp != null && isEnough(rollUp);
        @Nullable BigDecimal standing = isEnough ? computed : null;
        return new ExplainedFigure(
                area,
                naming.of(area),
                indicator,
                reported == null ? standing : reported,
                reported,
                computed,
                rollUp == null || rollUp.given() == 0 ? null : coverage(rollUp),
                cells,
                rollUp);
    }

    private List<SourceCell> cells(AreaCode area, IndicatorCode code) {
        List<SourceCell> cells = new ArrayList<>();
        for (Lineage.Source source : lineage.heard(area)) {
            for (SourceCell cell : statements.of(source.code(), code)) {
                cells.add(cell.of(source.name()));
            }
        }
        return cells;
    }

    private @Nullable BigDecimal reported(AreaCode area, IndicatorCode code) {
        for (Lineage.Source source : lineage.heard(area)) {
            @Nullable BigDecimal value = statements.standing(source.code(), code);
            if (source.siblings() == 1 && value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable RollUp rollUp(AreaCode area, IndicatorFacts indicator) {
        if (indicator.isCount()) {
            return lineage.parts(area).isEmpty() ? sumOfMerged(area, indicator) : sumOfParts(area, indicator);
        }
        if (!indicator.isRate()) {
            return null;
        }
        return lineage.hasParts(area) ? rateOfParts(area, indicator) : rateOfOwn(area, indicator);
    }

    private RollUp sumOfParts(AreaCode area, IndicatorFacts indicator) {
        List<RollUpPart> parts = lineage.parts(area).stream()
                .map(part -> part(part, List.of(of(part, indicator)), 1))
                .toList();
        return rollUp(RollUp.Kind.SUM_OF_PARTS, parts);
    }

    private @Nullable RollUp sumOfMerged(AreaCode area, IndicatorFacts indicator) {
        List<RollUpPart> parts = new ArrayList<>();
        int all = 0;
        for (Lineage.Source source : lineage.heard(area)) {
            if (source.siblings() > 1) {
                all = source.siblings();
                parts.add(merged(source, indicator));
            }
        }
        return parts.isEmpty() ? null : new RollUp(RollUp.Kind.SUM_OF_MERGED, null, null, given(parts), all, parts);
    }

    private RollUpPart merged(Lineage.Source source, IndicatorFacts indicator) {
        ExplainedFigure figure = asItWas(source.code(), source.name(), indicator);
        return new RollUpPart(source.code(), source.name(), figure.value() != null, List.of(figure));
    }

    private ExplainedFigure asItWas(AreaCode code, String name, IndicatorFacts indicator) {
        @Nullable BigDecimal value = statements.standing(code, indicator.code());
        List<SourceCell> cells = statements.of(code, indicator.code()).stream()
                .map(each -> each.of(name))
                .toList();
        return new ExplainedFigure(code, name, indicator, value, value, null, null, cells, null);
    }

    private ExplainedFigure of(Lineage.Part part, IndicatorFacts indicator) {
        return part.isPast()
                ? asItWas(part.part(), lineage.nameThen(part.part()), indicator)
                : of(part.part(), indicator.code());
    }

    private RollUp rateOfParts(AreaCode area, IndicatorFacts rate) {
        List<RollUpPart> parts = lineage.parts(area).stream()
                .map(part -> part(
                        part,
                        operands(rate).stream().map(each -> of(part, each)).toList(),
                        2))
                .toList();
        return rollUp(RollUp.Kind.RATE_OF_PARTS, parts);
    }

    private RollUp rateOfOwn(AreaCode area, IndicatorFacts rate) {
        List<ExplainedFigure> figures =
                operands(rate).stream().map(each -> of(area, each.code())).toList();
        return rollUp(RollUp.Kind.RATE_OF_OWN_OPERANDS, List.of(part(area, naming.of(area), figures, 2)));
    }

    /** Only counts can be added up, so only counts are operands. */
    private List<IndicatorFacts> operands(IndicatorFacts rate) {
        List<IndicatorFacts> operands = new ArrayList<>();
        for (IndicatorCode each : List.of(known(rate.numerator()), known(rate.denominator()))) {
            IndicatorFacts operand = indicators.get(each);
            if (operand != null && operand.isCount()) {
                operands.add(operand);
            }
        }
        return operands;
    }

    private RollUpPart part(Lineage.Part part, List<ExplainedFigure> figures, int operands) {
        String name = part.isPast() ? lineage.nameThen(part.part()) : naming.of(part.part());
        return part(part.part(), name, figures, operands);
    }

    /** @param operands how many figures the part has to give */
    private static RollUpPart part(AreaCode area, String name, List<ExplainedFigure> figures, int operands) {
        boolean isCounted = figures.size() == operands && figures.stream().allMatch(each -> each.value() != null);
        return new RollUpPart(area, name, isCounted, figures);
    }

    private static RollUp rollUp(RollUp.Kind kind, List<RollUpPart> parts) {
        boolean isRate = kind == RollUp.Kind.RATE_OF_PARTS || kind == RollUp.Kind.RATE_OF_OWN_OPERANDS;
        return new RollUp(
                kind, isRate ? sum(parts, 0) : null, isRate ? sum(parts, 1) : null, given(parts), parts.size(), parts);
    }

    private static int given(List<RollUpPart> parts) {
        return (int) parts.stream().filter(RollUpPart::isCounted).count();
    }

    private static @Nullable BigDecimal sum(List<RollUpPart> parts, int operand) {
        return parts.stream()
                .filter(RollUpPart::isCounted)
                .filter(each -> each.figures().size() > operand)
                .map(each -> Objects.requireNonNull(each.figures().get(operand).value()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable BigDecimal computed(RollUp rollUp, IndicatorFacts indicator) {
        if (indicator.isCount()) {
            return sum(rollUp.parts(), 0);
        }
        BigDecimal above = rollUp.numerator();
        BigDecimal below = rollUp.denominator();
        return above == null || below == null || below.signum() <= 0
                ? null
                : indicator.multiplier().multiply(above).divide(below, PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }

    private boolean isEnough(RollUp rollUp) {
        return switch (rollUp.kind()) {
            case SUM_OF_MERGED -> rollUp.given() == rollUp.all();
            case RATE_OF_OWN_OPERANDS -> true;
            case SUM_OF_PARTS, RATE_OF_PARTS ->
                HUNDRED.multiply(BigDecimal.valueOf(rollUp.given()))
                                .compareTo(minCoveragePct.multiply(BigDecimal.valueOf(rollUp.all())))
                        >= 0;
        };
    }

    private static BigDecimal coverage(RollUp rollUp) {
        return HUNDRED.multiply(BigDecimal.valueOf(rollUp.given()))
                .divide(BigDecimal.valueOf(rollUp.all()), 2, RoundingMode.HALF_UP);
    }

    private static IndicatorCode known(@Nullable IndicatorCode code) {
        return Objects.requireNonNull(code, "a rate has operands");
    }
}
