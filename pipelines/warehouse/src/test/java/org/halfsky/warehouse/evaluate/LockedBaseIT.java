package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.decision.BaseLocks;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.model.decision.Ruling;
import org.halfsky.warehouse.accept.DecisionRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Base values are locked when they are first judged on; what the base year says later is shown beside them. */
class LockedBaseIT {

    private static final String BOTH =
            "select verdict, base_value, target_value, verdict_revised_base, base_value_revised from mart_attainment"
                    + " where area_code = '990101' order by position";

    private final Star star = Star.invented().county("990101");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void locksWhatIsJudgedOnForTheFirstTimeOnce() throws SQLException {
        halvedMortality().evaluate();
        assertThat(toLock()).containsExactly("P 990101 m T.T 8/1");
        lock("1");
        assertThat(toLock()).isEmpty();
        star.evaluate();
        assertThat(toLock()).isEmpty();
        assertThat(star.query(BOTH)).containsExactly("met 8 4 - -");
    }

    @Test
    void showsBothVerdictsWhereTheBaseYearIsRevised() throws SQLException {
        halvedMortality().evaluate();
        lock("1");
        revise("6").evaluate();
        assertThat(star.query(BOTH)).containsExactly("met 8 4 not_met 6");
        assertThat(toLock()).isEmpty();
        revise("8").evaluate();
        assertThat(star.query(BOTH)).containsExactly("met 8 4 - -");
    }

    @Test
    void keepsTheLockedValueWhereTheBaseYearSaysNothingAnyMore() throws SQLException {
        halvedMortality().evaluate();
        lock("1");
        star.run("delete from fct_observation where year = 2010").evaluate();
        assertThat(star.query(BOTH)).containsExactly("met 8 4 - -");
    }

    @Test
    void showsARevisedBaseAlsoWhereTheLimitDoesNotDependOnIt() throws SQLException {
        star.percentage("m")
                .plan("P", "990101", 2010, 2020)
                .target("T", "P", "m", "at_most 5")
                .reports("990101 m 2010 8, 2020 4")
                .evaluate();
        lock("1");
        revise("6").evaluate();
        assertThat(star.query(BOTH)).containsExactly("met 8 5 met 6");
    }

    @Test
    void letsANewerDecisionOfAPersonReplaceTheLock() throws SQLException {
        halvedMortality().evaluate();
        lock("1");
        revise("6");
        star.run(
                "insert into fct_decision (decision, kind, decided_at, utc_offset, decided_by, decider_area_code, reason, plan_code, area_code,"
                        + " indicator_code, breakdown, value) values ('2', 'locked_base', timestamptz '2021-05-01 09:00:00+08', '+08:00', '王某', '990000',"
                        + " '普查修订', 'P', '990101', 'm', 'T.T', 6)");
        star.evaluate();
        assertThat(star.query(BOTH)).containsExactly("not_met 6 3 - -");
    }

    @Test
    void locksExactFractionsSoThatNothingIsLostInADivision() throws SQLException {
        star.count("n")
                .count("d")
                .rate("r", "%", "100", "n", "d")
                .plan("P", "990101", 2010, 2020)
                .target("T", "P", "r", "above_base")
                .reports("""
                990101 n 2010 1, 2020 2
                990101 d 2010 3, 2020 6
                """)
                .evaluate();
        assertThat(toLock()).containsExactly("P 990101 r T.T 100/3");
        lock("1");
        star.evaluate();
        assertThat(star.query(BOTH)).containsExactly("not_met 33.3333333333 33.3333333333 - -");
    }

    @Test
    void judgesOnWhatItIsNowWhereTheAreaHasOtherBoundaries() throws SQLException {
        star.area("990103", "并入县", "county", "990100", 1981, 2018, "990101")
                .change(2019, "990103", "990101", true)
                .count("m")
                .plan("P", "990000", 2010, 2030)
                .target("T", "P", "m", "above_base")
                .reports("""
                        990101 m 2010 10, 2018 11
                        990103 m 2010 5, 2018 6
                        """)
                .evaluate();
        lock("1");
        star.reports("990101 m 2020 20").evaluate();
        assertThat(star.query(BOTH)).containsExactly("missing 15 15 - -");
        assertThat(toLock()).contains("P 990101 m T.T 15/1");
    }

    private Star halvedMortality() {
        return star.percentage("m")
                .plan("P", "990101", 2010, 2020)
                .target("T", "P", "m", "reduce_by_pct_from_base 50")
                .reports("990101 m 2010 8, 2020 4");
    }

    private Star revise(String value) {
        return star.run("update fct_observation set value = %s where year = 2010".formatted(value));
    }

    private List<String> toLock() throws SQLException {
        return new UnlockedBases(star.connection())
                .all().stream()
                        .map(each -> "%s %s %s %s %s/%s"
                                .formatted(
                                        each.plan(),
                                        each.area(),
                                        each.indicator(),
                                        each.breakdown(),
                                        each.numerator(),
                                        each.denominator()))
                        .toList();
    }

    private void lock(String name) throws SQLException {
        List<BaseValue> values = new UnlockedBases(star.connection()).all();
        Ruling ruling = new BaseLocks(values);
        Decision decision = new Decision(
                new DecisionId(name),
                OffsetDateTime.parse("2021-04-01T09:00:00+08:00"),
                new Decider("系统", AreaCode.NATION),
                "首次评估",
                ruling);
        new DecisionRows(star.connection()).put(List.of(decision));
    }
}
