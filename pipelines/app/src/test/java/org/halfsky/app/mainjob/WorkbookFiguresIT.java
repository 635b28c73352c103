package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every workbook of the release, opened by another reader than its writer and held figure by figure against the Parquet. */
@ExtendWith(SampleHome.Provider.class)
class WorkbookFiguresIT {

    private static final List<String> PLANS = List.of("CN-W-2011", "CN-C-2011");
    private static final Map<String, ReadWorkbook> BOOKS = new TreeMap<>();
    private static final Map<String, String> BREAKDOWNS = Map.of(
            "T.T", "合计", "T.R", "农村", "T.U", "城市", "F.T", "女", "M.T", "男", "F.R", "女·农村", "F.U", "女·城市", "M.R", "男·农村",
            "M.U", "男·城市");

    private static PublishedRows tables;

    @BeforeAll
    static void open(SampleHome sample) throws Exception {
        tables = new PublishedRows(sample.release());
        Path workbooks = sample.release().resolve("workbooks");
        for (Path each : FileTree.files(workbooks)) {
            if (each.toString().endsWith("终期评估.xlsx")) {
                Path file = workbooks.resolve(each);
                BOOKS.put(each.getFileName().toString().substring(0, 6), ReadWorkbook.open(file));
            }
        }
    }

    @AfterAll
    static void close() throws Exception {
        BOOKS.clear();
        tables.close();
    }

    @Test
    void areThereForEveryArea() throws Exception {
        assertThat(BOOKS.keySet()).containsExactlyElementsOf(tables.texts("""
                        select distinct area_code from {indicator_area_year}
                        where value is not null or value_computed is not null order by area_code"""));
    }

    @Test
    void printTheSeries() throws Exception {
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            Map<String, BigDecimal> expected = new HashMap<>();
            for (List<@Nullable Object> row : tables.rows("""
                    select indicator.name, series.breakdown, series.year, series.value
                    from {indicator_area_year} as series join {indicator} as indicator using (indicator_code)
                    where series.area_code = ? and series.value is not null and series.year between 2010 and 2020
                    """, book.getKey())) {
                String series = row.get(0) + " " + BREAKDOWNS.get(String.valueOf(row.get(1))) + " " + row.get(2);
                expected.put(series, ReadWorkbook.asStored((BigDecimal) Objects.requireNonNull(row.get(3))));
            }
            Map<String, BigDecimal> printed = new HashMap<>();
            for (List<Object> row : book.getValue().numbered("历年数据")) {
                for (int year = 0; year <= 10; year++) {
                    if (row.get(5 + year) instanceof BigDecimal figure) {
                        printed.put(row.get(2) + " " + row.get(3) + " " + (2010 + year), ReadWorkbook.asStored(figure));
                    }
                }
            }
            assertThat(printed).as(book.getKey()).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void printEveryTargetAsItWasJudged() throws Exception {
        String query = """
                select base_value, mid_value, end_value, target_value, gap, first_met_year
                from {attainment} where area_code = ? and plan_code = ? order by position, target_code
                """;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            for (String plan : PLANS) {
                String sheet = plan.startsWith("CN-W") ? "妇女指标达标明细" : "儿童指标达标明细";
                assertThat(book.getValue().figures(sheet, 6, 7, 8, 9, 10, 12))
                        .as(book.getKey() + sheet)
                        .isEqualTo(tables.figures(query, book.getKey(), plan))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void printWhatFellShort() throws Exception {
        String query = """
                select end_value, target_value, gap, end_value - base_value
                from {attainment}
                where area_code = ? and plan_code in ('CN-W-2011', 'CN-C-2011')
                    and verdict in ('not_met', 'nearly_met', 'qualitative_not_done')
                order by plan_code desc, position, target_code
                """;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            assertThat(book.getValue().figures("未达标指标清单", 6, 7, 8, 9))
                    .as(book.getKey())
                    .isEqualTo(tables.figures(query, book.getKey()));
        }
    }

    @Test
    void printCountsRatesAndScores() throws Exception {
        String counts = """
                select total, monitorable, met, met_early, nearly_met, not_met, missing, not_monitorable, qualitative_done,
                    qualitative_not_done, met + met_early, monitorable, rate_monitorable_pct, met + met_early + qualitative_done,
                    total, rate_all_pct
                from {attainment_summary} where area_code = ? and plan_code = ? order by domain = '全部', position, domain
                """;
        String scores = """
                select targets, scored, coverage_pct, score_pct, progress_scored, progress_score_pct
                from {domain_score} where area_code = ? and plan_code = ? order by domain = '全部', position, domain
                """;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            List<List<@Nullable BigDecimal>> expected = new ArrayList<>();
            for (String plan : PLANS) {
                expected.addAll(tables.figures(counts, book.getKey(), plan));
                expected.addAll(tables.figures(scores, book.getKey(), plan));
            }
            assertThat(book.getValue().counted("分领域达标率")).as(book.getKey()).isEqualTo(expected);
        }
    }

    @Test
    void printTheWholeOnOnePageForLeaders() throws Exception {
        String query = """
                select total, met + met_early, monitorable, rate_monitorable_pct, met + met_early + qualitative_done, total,
                    rate_all_pct, not_met
                from {attainment_summary} where area_code = ? and plan_code = ? order by domain <> '全部', position, domain
                """;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            List<List<@Nullable BigDecimal>> expected = new ArrayList<>();
            for (String plan : PLANS) {
                expected.addAll(tables.figures(query, book.getKey(), plan));
            }
            assertThat(book.getValue().counted("领导摘要")).as(book.getKey()).isEqualTo(expected);
        }
    }

    @Test
    void printTheRatesOfTheAreasBelow() throws Exception {
        int compared = 0;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            for (List<@Nullable Object> part : tables.rows("""
                    select distinct area_code, area_name from {attainment_summary}
                    where area_code in (select area_code from {indicator_area_year} where parent_code = ?)
                    """, book.getKey())) {
                String code = String.valueOf(part.get(0));
                String name = String.valueOf(part.get(1));
                List<@Nullable BigDecimal> rates = new ArrayList<>();
                for (String plan : PLANS) {
                    tables.figures("""
                                    select rate_monitorable_pct from {attainment_summary}
                                    where area_code = ? and plan_code = ? order by domain = '全部', position, domain
                                    """, code, plan).forEach(rates::addAll);
                }
                assertThat(book.getValue().named("分县分领域达标率", name)).as(name).isEqualTo(List.of(rates));
                assertThat(book.getValue().named("总体达标情况", "其中：" + name))
                        .as(name)
                        .hasSize(PLANS.size())
                        .allSatisfy(each -> assertThat(each).hasSize(16));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void printWhatStandsBesideTheFigures() throws Exception {
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            assertThat(book.getValue().figures("与全省全国比较", 4, 5, 6, 7, 8, 9, 10, 11))
                    .as(book.getKey())
                    .isEqualTo(tables.figures("""
                            select standing.year, standing.value, standing.change_from_base, standing.change_from_year_before,
                                standing.province_value, standing.difference_from_province, standing.nation_value,
                                standing.difference_from_nation
                            from {standing} as standing join {attainment} as attainment using (plan_code, target_code, area_code)
                            where area_code = ? and plan_code in ('CN-W-2011', 'CN-C-2011')
                            order by plan_code desc, attainment.position, target_code
                            """, book.getKey()));
            assertThat(book.getValue().figures("目标实现程度与进展", 4, 5, 6, 8, 9, 10, 11))
                    .as(book.getKey())
                    .isEqualTo(tables.figures("""
                            select progress.as_of_year, progress.base_value, progress.as_of_value, progress.degree_pct,
                                progress.progress_pct, progress.planned_yearly, progress.achieved_yearly
                            from {progress} as progress join {attainment} as attainment using (plan_code, target_code, area_code)
                            where area_code = ? and plan_code in ('CN-W-2011', 'CN-C-2011')
                            order by plan_code desc, attainment.position, target_code
                            """, book.getKey()))
                    .isNotEmpty();
            assertThat(book.getValue().figures("城乡与性别差距", 3, 4, 5, 6, 7, 8, 9, 10, 11))
                    .as(book.getKey())
                    .containsExactlyInAnyOrderElementsOf(tables.figures("""
                            select year, urban_value, rural_value, urban_rural_gap, urban_rural_ratio, male_value, female_value,
                                sex_gap, gpi
                            from {disparity} where area_code = ? and year >= 2010
                            """, book.getKey()));
            assertThat(book.getValue().figures("小样本提示", 4, 5, 6, 7, 8, 9, 10, 11, 12))
                    .as(book.getKey())
                    .containsExactlyInAnyOrderElementsOf(tables.figures("""
                            select year, value, cases, population, lower_value, upper_value, pooled_value, pooled_cases,
                                pooled_population
                            from {rate_interval} where area_code = ? and small_sample and year >= 2010
                            """, book.getKey()));
        }
    }

    @Test
    void printTheValuesOfTheAreasBelow() throws Exception {
        int compared = 0;
        for (Map.Entry<String, ReadWorkbook> book : BOOKS.entrySet()) {
            List<String> parts = tables.texts("""
                    select distinct area_code from {indicator_area_year}
                    where parent_code = ? and (value is not null or value_computed is not null) order by area_code""", book.getKey());
            for (int at = 0; at < parts.size(); at++) {
                assertThat(book.getValue().figures("分县指标值", 5 + at))
                        .as(book.getKey() + " " + parts.get(at))
                        .isEqualTo(tables.figures("""
                                select part.end_value
                                from {attainment} as own
                                left join {attainment} as part on own.target_code = part.target_code and part.area_code = ?
                                where own.area_code = ? and own.plan_code in ('CN-W-2011', 'CN-C-2011')
                                    and own.indicator_code is not null
                                order by own.plan_code desc, own.position, own.target_code
                                """, parts.get(at), book.getKey()));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }
}
