-- mart_attainment
-- Takes out: every figure of a sensitive indicator that is not open, and what follows from it
-- Reads:     mart_attainment, sensitive_count, open_figure, target_rule, evaluated_plan, evaluation_setting
-- Caution:   the verdict stands, but 基本达标 would tell the figure: it becomes what it counts as. Worst counties and gaps are never open.
with
looked_at as (
    select
        mart_attainment.target_code,
        mart_attainment.area_code,
        coalesce(base.value = mart_attainment.base_value, mart_attainment.base_value is null) as base_is_open,
        coalesce(middle.value = mart_attainment.mid_value, mart_attainment.mid_value is null) as mid_is_open,
        coalesce(finish.value = mart_attainment.end_value, mart_attainment.end_value is null) as end_is_open,
        target_rule.reference
    from mart_attainment
    join target_rule
        on mart_attainment.target_code = target_rule.target_code
    join evaluated_plan
        on mart_attainment.plan_code = evaluated_plan.plan_code
    left join open_figure as base
        on mart_attainment.area_code = base.area_code
        and mart_attainment.indicator_code = base.indicator_code
        and mart_attainment.breakdown = base.breakdown
        and base.year = evaluated_plan.base_year
    left join open_figure as middle
        on mart_attainment.area_code = middle.area_code
        and mart_attainment.indicator_code = middle.indicator_code
        and mart_attainment.breakdown = middle.breakdown
        and middle.year = evaluated_plan.mid_year
    left join open_figure as finish
        on mart_attainment.area_code = finish.area_code
        and mart_attainment.indicator_code = finish.indicator_code
        and mart_attainment.breakdown = finish.breakdown
        and finish.year = mart_attainment.end_year
    where
        mart_attainment.target_type <> 'qualitative'
        and (
            mart_attainment.indicator_code in (select indicator_code from sensitive_count)
            or target_rule.reference_code in (select indicator_code from sensitive_count)
        )
),
closed as (
    select
        *,
        reference = 'none' or (reference = 'base' and base_is_open) as limit_is_open
    from looked_at
    where not (base_is_open and mid_is_open and end_is_open and reference in ('none', 'base'))
)
update mart_attainment
set
    base_value = case when closed.base_is_open then base_value end,
    mid_value = case when closed.mid_is_open then mid_value end,
    end_value = case when closed.end_is_open then end_value end,
    target_value = case when closed.limit_is_open then target_value end,
    gap = case when closed.end_is_open and closed.limit_is_open then gap end,
    verdict = case
        when verdict <> 'nearly_met' or (closed.end_is_open and closed.limit_is_open) then verdict
        when (select nearly_met_counts from evaluation_setting) then 'met'
        else 'not_met'
    end,
    small_sample = case when closed.end_is_open then small_sample end,
    borderline = case when closed.end_is_open and closed.limit_is_open then borderline else false end,
    base_value_revised = null,
    verdict_revised_base = null,
    suppressed = true
from closed
where
    mart_attainment.target_code = closed.target_code
    and mart_attainment.area_code = closed.area_code;
