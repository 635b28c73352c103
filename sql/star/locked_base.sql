-- locked_base
-- Grain:   one row per plan, area on the boundaries of the plan, indicator and breakdown whose base value is locked
-- Reads:   fct_locked_base, fct_decision, evaluated_plan, boundary_source
-- Feeds:   base_value
-- Caution: the newest lock counts. One made on other boundaries holds only where the area has just taken another code or name since.
with
stated as (
    select
        fct_locked_base.plan_code,
        fct_locked_base.area_code,
        fct_locked_base.boundary_year,
        fct_locked_base.indicator_code,
        fct_locked_base.breakdown,
        fct_locked_base.value_numerator,
        fct_locked_base.value_denominator,
        fct_decision.decided_at,
        fct_decision.decision
    from fct_locked_base
    join fct_decision
        on fct_locked_base.decision = fct_decision.decision
    union all
    select
        plan_code,
        area_code,
        null as boundary_year,
        indicator_code,
        breakdown,
        decimal_numerator(value) as value_numerator,
        decimal_denominator(value) as value_denominator,
        decided_at,
        decision
    from fct_decision
    where kind = 'locked_base'
),
placed as (
    select
        stated.plan_code,
        boundary_source.area_code,
        stated.indicator_code,
        stated.breakdown,
        stated.value_numerator,
        stated.value_denominator,
        row_number() over (
            partition by stated.plan_code, boundary_source.area_code, stated.indicator_code, stated.breakdown
            order by stated.decided_at desc, stated.decision desc, stated.area_code
        ) as place
    from stated
    join evaluated_plan
        on stated.plan_code = evaluated_plan.plan_code
    join boundary_source
        on evaluated_plan.boundary_year = boundary_source.boundary_year
        and coalesce(stated.boundary_year, evaluated_plan.boundary_year) = boundary_source.year
        and stated.area_code = boundary_source.source_code
    where
        boundary_source.source_count = 1
        and not boundary_source.is_broken
)
select
    plan_code,
    area_code,
    indicator_code,
    breakdown,
    value_numerator,
    value_denominator
from placed
where place = 1;
