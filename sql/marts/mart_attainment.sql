-- mart_attainment
-- Grain:   one row per evaluated plan, target and area
-- Reads:   fct_attainment, plan_area, target_rule
-- Feeds:   mart_attainment_summary, mart_attainment_above, mart_domain_score, attainment.parquet; the sheets of the workbooks
-- Caution: published in the order of ParquetExport.
select
    fct_attainment.plan_code,
    fct_attainment.target_code,
    target_rule.position,
    target_rule.domain,
    fct_attainment.area_code,
    plan_area.name as area_name,
    plan_area.level,
    target_rule.indicator_code,
    target_rule.breakdown,
    fct_attainment.base_value,
    fct_attainment.mid_value,
    fct_attainment.end_value,
    fct_attainment.end_year,
    target_rule.target_type,
    fct_attainment.target_value,
    fct_attainment.verdict,
    fct_attainment.first_met_year,
    fct_attainment.gap,
    fct_attainment.small_sample,
    plan_area.governing,
    fct_attainment.borderline,
    fct_attainment.base_value_revised,
    fct_attainment.verdict_revised_base
from fct_attainment
join plan_area
    on fct_attainment.plan_code = plan_area.plan_code
    and fct_attainment.area_code = plan_area.area_code
join target_rule
    on fct_attainment.target_code = target_rule.target_code;
