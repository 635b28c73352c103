-- fct_attainment
-- Grain:   one row per evaluated plan, target and area
-- Reads:   plan_area, target_rule, base_value, target_span, target_value, target_limit, target_judgement, fct_qualitative
-- Feeds:   mart_attainment
-- Caution: the one place where a target is said to be met. Areas that sent nothing stay in, as missing.
with
variants as (
    -- a second time where the base year was revised after its value was locked
    select
        plan_area.plan_code, plan_area.area_code, target_rule.target_code,
        false as is_revised, false as has_revised_limit
    from plan_area
    join target_rule
        on plan_area.plan_code = target_rule.plan_code
    union all
    select
        base_value.plan_code, base_value.area_code, base_value.target_code,
        true as is_revised, target_rule.reference = 'base' as has_revised_limit
    from base_value
    join target_rule
        on base_value.target_code = target_rule.target_code
    where base_value.is_revised
),
promises as (
    select
        variants.*,
        target_rule.sense,
        target_rule.reference,
        target_rule.is_measurable,
        target_rule.end_year,
        base_value.value as base_value,
        target_span.mid_value,
        target_span.judged_year,
        target_span.run_start_year
    from variants
    join target_rule
        on variants.target_code = target_rule.target_code
    left join base_value
        on variants.target_code = base_value.target_code
        and variants.area_code = base_value.area_code
        and variants.is_revised = base_value.is_revised
    left join target_span
        on variants.target_code = target_span.target_code
        and variants.area_code = target_span.area_code
        and variants.has_revised_limit = target_span.is_revised
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
    group by fct_qualitative.target_code, fct_qualitative.area_code
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
        and promises.has_revised_limit = target_limit.is_revised
    left join target_judgement
        on promises.target_code = target_judgement.target_code
        and promises.area_code = target_judgement.area_code
        and promises.judged_year = target_judgement.year
        and promises.has_revised_limit = target_judgement.is_revised
    left join qualitative
        on promises.target_code = qualitative.target_code
        and promises.area_code = qualitative.area_code
)
select
    judged.plan_code,
    judged.target_code,
    judged.area_code,
    judged.base_value,
    judged.mid_value,
    judged.end_value,
    case when judged.end_value is not null then judged.judged_year end as end_year,
    judged.target_value,
    judged.verdict,
    case when judged.verdict in ('met', 'met_early') then judged.run_start_year end as first_met_year,
    case when judged.verdict in ('met', 'met_early', 'nearly_met', 'not_met') then judged.gap end as gap,
    coalesce(judged.is_small_sample, false) as small_sample,
    judged.verdict in ('met', 'met_early', 'nearly_met', 'not_met') and judged.is_borderline as borderline,
    revised.base_value as base_value_revised,
    revised.verdict as verdict_revised_base
from judged
left join judged as revised
    on judged.target_code = revised.target_code
    and judged.area_code = revised.area_code
    and revised.is_revised
where not judged.is_revised;
