-- mart_attainment_summary
-- Grain:   one row per evaluated plan, area and domain, and one for the domain 全部
-- Reads:   mart_attainment, evaluation_setting
-- Feeds:   attainment_summary.parquet; sheets 总体达标情况, 分领域达标率
-- Caution: 全部 comes first, then the domains in the order of the plan. Published in the order of ParquetExport.
with
counted_in as (
    select plan_code, area_code, area_name, level, governing, domain, position, verdict
    from mart_attainment
    union all
    select plan_code, area_code, area_name, level, governing, '全部' as domain, 0 as position, verdict
    from mart_attainment
),
counted as (
    select
        plan_code,
        area_code,
        area_name,
        level,
        domain,
        min(position) as position,
        governing,
        count(*) as total,
        count(case when verdict in ('met', 'met_early', 'nearly_met', 'not_met') then 1 end) as monitorable,
        count(case when verdict = 'met' then 1 end) as met,
        count(case when verdict = 'met_early' then 1 end) as met_early,
        count(case when verdict = 'nearly_met' then 1 end) as nearly_met,
        count(case when verdict = 'not_met' then 1 end) as not_met,
        count(case when verdict = 'missing' then 1 end) as missing,
        count(case when verdict = 'not_monitorable' then 1 end) as not_monitorable,
        count(case when verdict = 'qualitative_done' then 1 end) as qualitative_done,
        count(case when verdict = 'qualitative_not_done' then 1 end) as qualitative_not_done
    from counted_in
    group by
        plan_code,
        area_code,
        area_name,
        level,
        domain,
        governing
),
successes as (
    select
        counted.*,
        counted.met + counted.met_early + case when evaluation_setting.nearly_met_counts then counted.nearly_met else 0 end as success
    from counted
    cross join evaluation_setting
)
select
    plan_code,
    area_code,
    area_name,
    level,
    domain,
    position,
    governing,
    total,
    monitorable,
    met,
    met_early,
    nearly_met,
    not_met,
    missing,
    not_monitorable,
    qualitative_done,
    qualitative_not_done,
    percent_of(success, monitorable) as rate_monitorable_pct,
    percent_of(success + qualitative_done, total) as rate_all_pct
from successes;
