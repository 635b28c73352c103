package org.halfsky.publish.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Plan;
import org.junit.jupiter.api.Test;

public class AreaEvaluationTest {

    private static final PlanEvaluation DECADE = plan("CN-W-2011", "women", 2010, 2020, true);
    private static final PlanEvaluation NEXT_DECADE = plan("CN-W-2021", "women", 2020, 2030, true);
    private static final PlanEvaluation FIVE_YEARS = plan("NJ-125", "women", 2011, 2015, true);
    private static final PlanEvaluation CHILDREN = plan("CN-C-2011", "children", 2010, 2020, true);
    private static final PlanEvaluation OF_THE_NATION = plan("CN-W-2011", "women", 2010, 2020, false);

    private static PlanEvaluation plan(String code, String kind, int baseYear, int endYear, boolean governing) {
        Plan plan = new Plan(
                code, "某地发展规划（国发〔2011〕24号）", kind, AreaCode.NATION, baseYear, (baseYear + endYear) / 2, endYear);
        return new PlanEvaluation(plan, governing, List.of(), List.of(), List.of());
    }

    private static AreaEvaluation evaluation(int newestYear, PlanEvaluation... plans) {
        return new AreaEvaluation(
                InventedRelease.COUNTY,
                OffsetDateTime.parse("2021-06-15T09:30:00+08:00"),
                newestYear,
                List.of(plans),
                List.of(),
                List.of(),
                List.of(),
                AreaDetails.none(),
                EvaluationSettings.defaults(),
                null);
    }

    @Test
    public void judgesThePlanThatEndedLast() {
        assertThat(evaluation(2020, FIVE_YEARS, DECADE).judged()).containsExactly(DECADE);
    }

    @Test
    public void doesNotJudgeARunningPlanBeforeOneThatEnded() {
        assertThat(evaluation(2024, DECADE, NEXT_DECADE).judged()).containsExactly(DECADE);
    }

    @Test
    public void judgesTheRunningPlanWhereNoneHasEnded() {
        assertThat(evaluation(2018, DECADE).judged()).containsExactly(DECADE);
    }

    @Test
    public void judgesOnlyPlansThatCountForTheArea() {
        assertThat(evaluation(2020, OF_THE_NATION, FIVE_YEARS).judged()).containsExactly(FIVE_YEARS);
    }

    @Test
    public void namesWomenFirst() {
        assertThat(evaluation(2020, CHILDREN, DECADE).judged()).containsExactly(DECADE, CHILDREN);
    }

    @Test
    public void takesThePeriodFromTheTitleWhereItNamesOne() {
        Plan plan = new Plan("NJ-125", "南京市妇女发展规划（2011—2015年）", "women", AreaCode.NATION, 2011, 2013, 2015);

        assertThat(new PlanEvaluation(plan, true, List.of(), List.of(), List.of()).period())
                .isEqualTo("2011—2015年");
    }

    @Test
    public void namesThePeriodAfterTheBaseYear() {
        assertThat(evaluation(2020, DECADE).period()).isEqualTo("2011—2020年");
        assertThat(evaluation(2020).period()).isEmpty();
    }

    @Test
    public void leavesTheIssuingDocumentOutOfShortTitles() {
        assertThat(DECADE.shortTitle()).isEqualTo("某地发展规划");
    }
}
