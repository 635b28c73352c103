-- target_value
-- Grain:   one row per plan, target, area and year with a value to judge
-- Reads:   plan_area, target_rule, value_fraction, worst_county
-- Feeds:   target_limit, target_judgement, target_span, fct_attainment, mart_standing, target_trend, base_value
with
measured as (
    select
        plan_area.plan_code,
        target_rule.target_code,
        plan_area.area_code,
        plan_area.boundary_year,
        target_rule.indicator_code,
        target_rule.breakdown,
        target_rule.measure,
        target_rule.end_year
    from plan_area
    join target_rule
        on plan_area.plan_code = target_rule.plan_code
    where target_rule.measure <> 'unknown'
),
gaps as (
    select
        rural.boundary_year,
        rural.area_code,
        rural.indicator_code,
        rural.year,
        abs(rural.value_numerator * urban.value_denominator - urban.value_numerator * rural.value_denominator) as difference,
        rural.value_denominator * urban.value_denominator as common_denominator,
        rural.is_small_sample or urban.is_small_sample as is_small_sample
    from value_fraction as rural
    join value_fraction as urban
        on rural.boundary_year = urban.boundary_year
        and rural.area_code = urban.area_code
        and rural.indicator_code = urban.indicator_code
        and rural.year = urban.year
    where
        rural.breakdown = 'T.R'
        and urban.breakdown = 'T.U'
),
measures as (
    select
        boundary_year, area_code, indicator_code, year, 'own' as measure, breakdown,
        value, value_numerator, value_denominator, is_small_sample
    from value_fraction
    union all
    select
        boundary_year, area_code, indicator_code, year, measure, null as breakdown,
        value, value_numerator, value_denominator, is_small_sample
    from worst_county
    union all
    select
        boundary_year, area_code, indicator_code, year, 'urban_rural_gap' as measure, null as breakdown,
        value_of(difference, common_denominator) as value,
        lowest_numerator(difference, common_denominator) as value_numerator,
        lowest_denominator(difference, common_denominator) as value_denominator,
        is_small_sample
    from gaps
)
select
    measured.plan_code,
    measured.target_code,
    measured.area_code,
    measures.year,
    measures.value,
    measures.value_numerator,
    measures.value_denominator,
    measures.is_small_sample
from measured
join measures
    on measured.boundary_year = measures.boundary_year
    and measured.area_code = measures.area_code
    and measured.indicator_code = measures.indicator_code
    and measured.measure = measures.measure
    and (measured.measure <> 'own' or measured.breakdown = measures.breakdown)
where measures.year <= measured.end_year;
