package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.halfsky.model.release.AboveRow;
import org.halfsky.publish.evaluation.AreaDetails;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Degrees;
import org.halfsky.publish.evaluation.InventedRelease;
import org.halfsky.publish.evaluation.Origins;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.Results;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.workbook.AboveLine.Above;
import org.halfsky.publish.workbook.AboveLine.Level;
import org.junit.jupiter.api.Test;

/** Which target of a plan above stands beside a target of the area's own. */
class AboveLineTest {

    private static final Plan OWN = plan("ZZ-W", "370400");
    private static final Plan OF_THE_PROVINCE = plan("SD-W", "370000");
    private static final Plan OF_THE_NATION = plan("CN-W", "000000");
    private static final TargetResult OWN_SHARE = result("own", OWN, TargetType.AT_LEAST);

    private static Plan plan(String code, String area) {
        return new Plan(code, "某地妇女发展规划（2011—2020年）", "women", new AreaCode(area), 2010, 2015, 2020);
    }

    private static TargetResult result(String code, Plan plan, TargetType type) {
        TargetResult one = Results.of("CN-W-2011-051").build();
        Target like = one.target();
        Target target = new Target(
                code,
                plan.code(),
                like.domain(),
                like.goalNo(),
                like.indicator(),
                like.breakdown(),
                like.statement(),
                type,
                like.value(),
                like.value2(),
                like.unit(),
                like.comparison(),
                like.note());
        return new TargetResult(plan, target, one.indicator(), one.row(), null, null, "", List.of());
    }

    private static AboveRow against(TargetResult above) {
        return new AboveRow(
                "own", above.plan().code(), above.target().code(), BigDecimal.TEN, Verdict.MET, BigDecimal.ONE);
    }

    private static List<AboveLine> lines(TargetResult... above) {
        PlanEvaluation own = new PlanEvaluation(OWN, true, List.of(), List.of(), List.of(OWN_SHARE));
        List<PlanEvaluation> plans = Arrays.asList(own, of(OF_THE_PROVINCE, above), of(OF_THE_NATION, above));
        List<AboveRow> rows = Arrays.stream(above).map(AboveLineTest::against).toList();
        return AboveLine.of(new AreaEvaluation(
                InventedRelease.PREFECTURE,
                OffsetDateTime.parse("2021-06-15T09:30:00+08:00"),
                2020,
                plans,
                List.of(),
                List.of(),
                List.of(),
                new AreaDetails(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Degrees(List.of(), List.of(), rows),
                        Origins.none()),
                EvaluationSettings.defaults(),
                null));
    }

    private static PlanEvaluation of(Plan plan, TargetResult... all) {
        return new PlanEvaluation(
                plan,
                false,
                List.of(),
                List.of(),
                Arrays.stream(all).filter(each -> each.plan().equals(plan)).toList());
    }

    private static List<String> codes(List<AboveLine> lines, Level level) {
        return lines.stream()
                .map(each -> each.above().get(level))
                .map(each -> each == null ? "none" : each.target().code())
                .toList();
    }

    @Test
    void comparesWithTheTargetOfTheSameKind() {
        List<AboveLine> lines = lines(
                result("higher", OF_THE_NATION, TargetType.ABOVE_BASE),
                result("thirty", OF_THE_NATION, TargetType.AT_LEAST));

        assertThat(codes(lines, Level.NATION)).containsExactly("thirty");
    }

    @Test
    void givesEachItsLineWhereTheKindDoesNotTellThemApart() {
        List<AboveLine> lines = lines(
                result("higher", OF_THE_NATION, TargetType.ABOVE_BASE),
                result("half", OF_THE_NATION, TargetType.BETWEEN),
                result("province", OF_THE_PROVINCE, TargetType.AT_LEAST));

        assertThat(codes(lines, Level.NATION)).containsExactly("higher", "half");
        assertThat(codes(lines, Level.PROVINCE)).containsExactly("province", "none");
        assertThat(lines).extracting(AboveLine::result).containsExactly(OWN_SHARE, OWN_SHARE);
    }

    /** Its sign is that of the plan above, not of the own one: ＞30 is not ≥30. */
    @Test
    void keepsWhatThePlanAboveAsksFor() {
        Above above = lines(result("higher", OF_THE_NATION, TargetType.ABOVE_BASE))
                .get(0)
                .above()
                .get(Level.NATION);

        assertThat(above)
                .isNotNull()
                .satisfies(each -> assertThat(
                                TargetEntries.goal(each.target(), each.row().targetValue(), 2)
                                        .format())
                        .startsWith("\"＞\""));
    }

    @Test
    void leavesOutWhatNoPlanAboveMeasures() {
        assertThat(lines()).isEmpty();
    }
}
