-- mart_target
-- Grain:   one row per target of an evaluated plan
-- Reads:   target_rule, dim_target, dim_plan
-- Feeds:   target.parquet
-- Caution: published in the order of ParquetExport.
select
    target_rule.plan_code,
    target_rule.position,
    target_rule.target_code,
    dim_plan.title as plan_title,
    dim_plan.plan_kind,
    dim_plan.area_code as plan_area_code,
    dim_plan.base_year,
    dim_plan.mid_year,
    dim_plan.end_year,
    target_rule.boundary_year,
    target_rule.domain,
    target_rule.indicator_code,
    target_rule.breakdown,
    dim_target.statement,
    target_rule.target_type,
    dim_target.value_numerator,
    dim_target.value_denominator,
    dim_target.value2_numerator,
    dim_target.value2_denominator,
    dim_target.unit,
    dim_target.comparison,
    target_rule.reference,
    target_rule.reference_code
from target_rule
join dim_target
    on target_rule.target_code = dim_target.target_code
join dim_plan
    on target_rule.plan_code = dim_plan.plan_code;
