-- base_value
-- Grain:   one row per plan, target and area with a base value, and a second one (is_revised) where the base year says something else than the lock
-- Reads:   target_value, target_rule, locked_base, plan_area
-- Feeds:   unlocked_base, target_limit, target_span, fct_attainment
-- Caution: compared as fractions; a locked value stands also where the base year says nothing any more.
with
own as (
    select
        target_value.plan_code,
        target_value.target_code,
        target_value.area_code,
        target_value.value_numerator,
        target_value.value_denominator
    from target_value
    join target_rule
        on target_value.target_code = target_rule.target_code
        and target_value.year = target_rule.base_year
),
locked as (
    select
        plan_area.plan_code,
        target_rule.target_code,
        plan_area.area_code,
        locked_base.value_numerator,
        locked_base.value_denominator
    from locked_base
    join plan_area
        on locked_base.plan_code = plan_area.plan_code
        and locked_base.area_code = plan_area.area_code
    join target_rule
        on locked_base.plan_code = target_rule.plan_code
        and locked_base.indicator_code = target_rule.indicator_code
        and locked_base.breakdown = target_rule.breakdown
),
together as (
    select
        coalesce(own.plan_code, locked.plan_code) as plan_code,
        coalesce(own.target_code, locked.target_code) as target_code,
        coalesce(own.area_code, locked.area_code) as area_code,
        false as is_revised,
        locked.target_code is not null as is_locked,
        coalesce(locked.value_numerator, own.value_numerator) as value_numerator,
        coalesce(locked.value_denominator, own.value_denominator) as value_denominator
    from own
    full outer join locked
        on own.target_code = locked.target_code
        and own.area_code = locked.area_code
    union all
    select
        own.plan_code,
        own.target_code,
        own.area_code,
        true as is_revised,
        false as is_locked,
        own.value_numerator,
        own.value_denominator
    from own
    join locked
        on own.target_code = locked.target_code
        and own.area_code = locked.area_code
    where compare_fractions(own.value_numerator, own.value_denominator, locked.value_numerator, locked.value_denominator) <> 0
)
select
    plan_code,
    target_code,
    area_code,
    is_revised,
    is_locked,
    value_of(value_numerator, value_denominator) as value,
    value_numerator,
    value_denominator
from together;
