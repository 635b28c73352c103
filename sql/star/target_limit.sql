-- target_limit
-- Grain:   one row per plan, target, area and year: the years with a value, and the end year; no row where there is no limit; more (is_revised) where
--          the base year was revised after its value was locked
-- Reads:   target_rule, plan_area, target_value, value_fraction, base_value
-- Feeds:   target_judgement, fct_attainment, target_path
-- Caution: limit = reference × factor + added, as fractions. A year whose reference is not there has no limit.
with
rules as (select * from target_rule where is_measurable),
years as (
    select target_code, area_code, year
    from target_value
    union
    select
        rules.target_code,
        plan_area.area_code,
        rules.end_year as year
    from rules
    join plan_area
        on rules.plan_code = plan_area.plan_code
),
variants as (
    select target_code, false as is_revised from rules
    union all
    select target_code, true as is_revised from rules
    where reference = 'base'
),
judged as (
    select
        years.*,
        variants.is_revised,
        rules.boundary_year,
        case when rules.measure = 'own' then rules.breakdown else 'T.T' end as breakdown,
        rules.reference,
        rules.reference_code,
        base_value.value_numerator as base_numerator,
        base_value.value_denominator as base_denominator
    from years
    join rules
        on years.target_code = rules.target_code
    join variants
        on years.target_code = variants.target_code
    left join base_value
        on rules.reference = 'base'
        and years.target_code = base_value.target_code
        and years.area_code = base_value.area_code
        and variants.is_revised = base_value.is_revised
    where not variants.is_revised or base_value.target_code is not null
),
earlier as (
    select
        judged.target_code,
        judged.area_code,
        judged.year,
        max(target_value.year) as term_year
    from judged
    join target_value
        on judged.target_code = target_value.target_code
        and judged.area_code = target_value.area_code
    where
        judged.reference = 'previous_term'
        and target_value.year <= judged.year - 5
    group by judged.target_code, judged.area_code, judged.year
),
referred as (
    select
        judged.target_code,
        judged.area_code,
        judged.year,
        judged.is_revised,
        case when judged.reference = 'none' then 0
            else coalesce(judged.base_numerator, term.value_numerator, other.value_numerator)
        end as reference_numerator,
        case when judged.reference = 'none' then 1
            else coalesce(judged.base_denominator, term.value_denominator, other.value_denominator)
        end as reference_denominator,
        judged.reference
    from judged
    left join earlier
        on judged.target_code = earlier.target_code
        and judged.area_code = earlier.area_code
        and judged.year = earlier.year
    left join target_value as term
        on earlier.target_code = term.target_code
        and earlier.area_code = term.area_code
        and earlier.term_year = term.year
    left join value_fraction as other
        on judged.reference = 'indicator'
        and judged.boundary_year = other.boundary_year
        and judged.area_code = other.area_code
        and judged.reference_code = other.indicator_code
        and judged.year = other.year
        and judged.breakdown = other.breakdown
),
limited as (
    select
        rules.plan_code,
        referred.*,
        referred.reference_numerator * rules.factor_numerator * rules.added_denominator
            + rules.added_numerator * rules.factor_denominator * referred.reference_denominator as limit_numerator,
        referred.reference_denominator * rules.factor_denominator * rules.added_denominator as limit_denominator
    from referred
    join rules
        on referred.target_code = rules.target_code
    where referred.reference_numerator is not null
)
select
    plan_code,
    target_code,
    area_code,
    year,
    is_revised,
    case when reference <> 'none' then reference_numerator end as reference_numerator,
    case when reference <> 'none' then reference_denominator end as reference_denominator,
    lowest_numerator(limit_numerator, limit_denominator) as limit_numerator,
    lowest_denominator(limit_numerator, limit_denominator) as limit_denominator,
    value_of(limit_numerator, limit_denominator) as limit_value
from limited;
