-- mart_attainment_above
-- Grain:   one row per area, target of the plan that counts for it and target of a plan above it on the same indicator and breakdown
-- Reads:   mart_attainment, evaluated_plan
-- Feeds:   attainment_above.parquet
-- Caution: plans of one kind and period only. Published in the order of ParquetExport.
with
judged as (
    select
        mart_attainment.*,
        evaluated_plan.plan_kind,
        evaluated_plan.base_year,
        evaluated_plan.end_year as plan_end_year
    from mart_attainment
    join evaluated_plan
        on mart_attainment.plan_code = evaluated_plan.plan_code
    where mart_attainment.indicator_code is not null
)
select
    own.plan_code,
    own.target_code,
    own.area_code,
    above.plan_code as above_plan_code,
    above.target_code as above_target_code,
    above.target_value as above_target_value,
    above.verdict as above_verdict,
    above.gap as above_gap
from judged as own
join judged as above
    on own.area_code = above.area_code
    and own.plan_kind = above.plan_kind
    and own.base_year = above.base_year
    and own.plan_end_year = above.plan_end_year
    and own.indicator_code = above.indicator_code
    and own.breakdown = above.breakdown
where
    own.governing
    and not above.governing;
