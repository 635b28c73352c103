-- fct_attainment
-- Grain:   one row per evaluated plan, target and area
-- Reads:   plan_area, target_rule, target_span, target_value, target_limit, target_judgement, fct_qualitative
-- Feeds:   mart_attainment
-- Caution: the one place where a target is said to be met. Areas that sent nothing stay in, as missing.
with
promises as (
    select
        plan_area.plan_code,
        target_rule.target_code,
        plan_area.area_code,
        target_rule.sense,
        target_rule.reference,
        target_rule.is_measurable,
        target_rule.end_year,
        target_span.base_value,
        target_span.mid_value,
        target_span.judged_year,
        target_span.run_start_year
    from plan_area
    join target_rule
        on plan_area.plan_code = target_rule.plan_code
    left join target_span
        on target_rule.target_code = target_span.target_code
        and plan_area.area_code = target_span.area_code
),
qualitative as (
    select
        fct_qualitative.target_code,
        fct_qualitative.area_code,
        max_by(fct_qualitative.is_done, fct_qualitative.year) as is_done
    from fct_qualitative
    join target_rule
        on fct_qualitative.target_code = target_rule.target_code
    where fct_qualitative.year <= target_rule.end_year
    group by
        fct_qualitative.target_code,
        fct_qualitative.area_code
),
judged as (
    select
        promises.*,
        target_value.value as end_value,
        target_value.is_small_sample,
        case when promises.sense <> 'between' then target_limit.limit_value end as target_value,
        target_judgement.gap,
        target_judgement.is_borderline,
        case
            when promises.sense = 'qualitative' and qualitative.is_done is null then 'missing'
            when promises.sense = 'qualitative' and qualitative.is_done then 'qualitative_done'
            when promises.sense = 'qualitative' then 'qualitative_not_done'
            when not promises.is_measurable then 'not_monitorable'
            when promises.reference = 'base' and promises.base_value is null then 'not_monitorable'
            when promises.judged_year is null then 'missing'
            when target_judgement.is_satisfied is null then 'not_monitorable'
            when target_judgement.is_satisfied and promises.run_start_year < promises.judged_year then 'met_early'
            when target_judgement.is_satisfied then 'met'
            when target_judgement.is_near then 'nearly_met'
            else 'not_met'
        end as verdict
    from promises
    left join target_value
        on promises.target_code = target_value.target_code
        and promises.area_code = target_value.area_code
        and promises.judged_year = target_value.year
    left join target_limit
        on promises.target_code = target_limit.target_code
        and promises.area_code = target_limit.area_code
        and coalesce(promises.judged_year, promises.end_year) = target_limit.year
    left join target_judgement
        on promises.target_code = target_judgement.target_code
        and promises.area_code = target_judgement.area_code
        and promises.judged_year = target_judgement.year
    left join qualitative
        on promises.target_code = qualitative.target_code
        and promises.area_code = qualitative.area_code
)
select
    plan_code,
    target_code,
    area_code,
    base_value,
    mid_value,
    end_value,
    case when end_value is not null then judged_year end as end_year,
    target_value,
    verdict,
    case when verdict in ('met', 'met_early') then run_start_year end as first_met_year,
    case when verdict in ('met', 'met_early', 'nearly_met', 'not_met') then gap end as gap,
    coalesce(is_small_sample, false) as small_sample,
    verdict in ('met', 'met_early', 'nearly_met', 'not_met') and is_borderline as borderline
from judged;
