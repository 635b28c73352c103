-- mart_domain_score
-- Grain:   one row per evaluated plan, area and domain with targets that are not qualitative, and one for the domain 全部
-- Reads:   mart_attainment, mart_progress
-- Feeds:   domain_score.parquet
-- Caution: 全部 is the mean of its domains. What has no value is left out of the mean and lowers the coverage. Published in the order of ParquetExport.
with
targets as (
    select
        mart_attainment.plan_code,
        mart_attainment.area_code,
        mart_attainment.area_name,
        mart_attainment.level,
        mart_attainment.domain,
        mart_attainment.position,
        mart_attainment.governing,
        mart_progress.degree_pct,
        mart_progress.progress_pct
    from mart_attainment
    left join mart_progress
        on mart_attainment.target_code = mart_progress.target_code
        and mart_attainment.area_code = mart_progress.area_code
    where mart_attainment.target_type <> 'qualitative'
),
domains as (
    select
        plan_code,
        area_code,
        area_name,
        level,
        domain,
        min(position) as position,
        governing,
        count(*) as targets,
        count(degree_pct) as scored,
        mean_pct(sum(degree_pct), count(degree_pct)) as score_pct,
        count(progress_pct) as progress_scored,
        mean_pct(sum(progress_pct), count(progress_pct)) as progress_score_pct
    from targets
    group by
        plan_code,
        area_code,
        area_name,
        level,
        domain,
        governing
),
scores as (
    select
        plan_code, area_code, area_name, level, domain, position, governing,
        targets, scored, score_pct, progress_scored, progress_score_pct
    from domains
    union all
    select
        plan_code, area_code, area_name, level, '全部' as domain, 0 as position, governing,
        sum(targets) as targets,
        sum(scored) as scored,
        mean_pct(sum(score_pct), count(score_pct)) as score_pct,
        sum(progress_scored) as progress_scored,
        mean_pct(sum(progress_score_pct), count(progress_score_pct)) as progress_score_pct
    from domains
    group by
        plan_code,
        area_code,
        area_name,
        level,
        governing
)
select
    plan_code,
    area_code,
    area_name,
    level,
    domain,
    position,
    governing,
    targets,
    scored,
    percent_of(scored, targets) as coverage_pct,
    score_pct,
    progress_scored,
    progress_score_pct,
    'equal_weights' as method
from scores;
