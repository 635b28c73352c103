-- value_fraction
-- Grain:   one row per boundary year, area, indicator, year and breakdown with a value that targets are judged on
-- Reads:   area_value, target_rule, dim_indicator
-- Feeds:   worst_county, target_value, target_limit
-- Caution: a computed rate is kept as multiplier × numerator over denominator, so that nothing is lost in a division.
with
judged as (
    select boundary_year, indicator_code, breakdown
    from target_rule
    where measure = 'own'
    union
    select boundary_year, indicator_code, 'T.T' as breakdown
    from target_rule
    where measure in ('highest_county', 'lowest_county')
    union
    select target_rule.boundary_year, target_rule.indicator_code, residences.breakdown
    from target_rule
    join (select 'T.R' as breakdown union all select 'T.U' as breakdown) as residences
        on target_rule.measure = 'urban_rural_gap'
    union
    select boundary_year, reference_code as indicator_code, case when measure = 'own' then breakdown else 'T.T' end as breakdown
    from target_rule
    where reference = 'indicator'
),
standing as (
    select
        area_value.*,
        dim_indicator.multiplier,
        area_value.value_reported is null and area_value.numerator is not null as is_rate_of_operands,
        case when people.unit = '万人' then 10000 else 1 end as people_per_unit
    from area_value
    join judged
        on area_value.boundary_year = judged.boundary_year
        and area_value.indicator_code = judged.indicator_code
        and area_value.breakdown = judged.breakdown
    join dim_indicator
        on area_value.indicator_code = dim_indicator.indicator_code
    left join dim_indicator as people
        on dim_indicator.denominator_code = people.indicator_code
    where area_value.value is not null
)
select
    boundary_year,
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    case
        when is_rate_of_operands then rate_numerator(multiplier, numerator, denominator)
        else decimal_numerator(value)
    end as value_numerator,
    case
        when is_rate_of_operands then rate_denominator(multiplier, numerator, denominator)
        else decimal_denominator(value)
    end as value_denominator,
    multiplier >= 1000
        and (coalesce(numerator < 5, false) or coalesce(denominator * people_per_unit < 20000, false)) as is_small_sample
from standing;
