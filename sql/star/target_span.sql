-- target_span
-- Grain:   one row per plan, target and area with at least one value
-- Reads:   target_value, target_judgement, target_rule, evaluated_plan, evaluation_setting, base_value
-- Feeds:   fct_attainment, mart_standing, target_path
-- Caution: the run is that of satisfied years, among those with a value after the base year, up to the year judged.
with
terms as (
    select
        target_rule.target_code,
        target_rule.base_year,
        evaluated_plan.mid_year,
        target_rule.end_year,
        target_rule.end_year - evaluation_setting.lookback_years as first_judged_year
    from target_rule
    join evaluated_plan
        on target_rule.plan_code = evaluated_plan.plan_code
    cross join evaluation_setting
),
variants as (
    select target_code, area_code, false as is_revised from target_value
    union
    select target_code, area_code, true as is_revised from target_judgement
    where is_revised
),
points as (
    select
        target_value.*,
        variants.is_revised,
        coalesce(target_judgement.is_satisfied, false) as is_satisfied
    from target_value
    join variants
        on target_value.target_code = variants.target_code
        and target_value.area_code = variants.area_code
    left join target_judgement
        on target_value.target_code = target_judgement.target_code
        and target_value.area_code = target_judgement.area_code
        and target_value.year = target_judgement.year
        and variants.is_revised = target_judgement.is_revised
),
spans as (
    select
        points.plan_code,
        points.target_code,
        points.area_code,
        points.is_revised,
        terms.base_year,
        max(case when points.year = terms.mid_year then points.value end) as mid_value,
        max(case when points.year >= terms.first_judged_year and points.year > terms.base_year then points.year end) as judged_year
    from points
    join terms
        on points.target_code = terms.target_code
    group by
        points.plan_code,
        points.target_code,
        points.area_code,
        points.is_revised,
        terms.base_year
),
runs as (
    select
        spans.target_code,
        spans.area_code,
        spans.is_revised,
        max(case when not points.is_satisfied then points.year end) as last_short_year
    from spans
    join points
        on spans.target_code = points.target_code
        and spans.area_code = points.area_code
        and spans.is_revised = points.is_revised
    where
        points.year > spans.base_year
        and points.year <= spans.judged_year
    group by
        spans.target_code,
        spans.area_code,
        spans.is_revised
),
starts as (
    select
        spans.target_code,
        spans.area_code,
        spans.is_revised,
        min(points.year) as run_start_year
    from spans
    join runs
        on spans.target_code = runs.target_code
        and spans.area_code = runs.area_code
        and spans.is_revised = runs.is_revised
    join points
        on spans.target_code = points.target_code
        and spans.area_code = points.area_code
        and spans.is_revised = points.is_revised
    where
        points.year > coalesce(runs.last_short_year, spans.base_year)
        and points.year <= spans.judged_year
    group by
        spans.target_code,
        spans.area_code,
        spans.is_revised
)
select
    spans.plan_code,
    spans.target_code,
    spans.area_code,
    spans.is_revised,
    base_value.value as base_value,
    spans.mid_value,
    spans.judged_year,
    starts.run_start_year
from spans
left join starts
    on spans.target_code = starts.target_code
    and spans.area_code = starts.area_code
    and spans.is_revised = starts.is_revised
left join base_value
    on spans.target_code = base_value.target_code
    and spans.area_code = base_value.area_code
    and spans.is_revised = base_value.is_revised;
