-- target_rule
-- Grain:   one row per target of a plan that is evaluated: limit = reference × factor + added
-- Reads:   dim_target, evaluated_plan, dim_indicator
-- Feeds:   boundary_indicator, value_fraction, worst_county, target_value, target_limit, target_judgement, target_span, fct_attainment,
--          mart_attainment, mart_target, mart_standing, target_trend, target_path, base_value, unlocked_base
-- Caution: what the words of the catalog mean is decided here and nowhere else.
with
worded as (
    select
        dim_target.*,
        coalesce(dim_indicator.unit, '') = '%' as is_percentage,
        dim_indicator.course,
        shown_unit_of(dim_indicator.decimals) as shown_unit,
        case
            when dim_target.breakdown in ('', 'rural', 'urban', 'female', 'male') then 'own'
            when dim_target.breakdown = 'max over counties' then 'highest_county'
            when dim_target.breakdown = 'min over counties' then 'lowest_county'
            when dim_target.breakdown = 'urban-rural gap' then 'urban_rural_gap'
            else 'unknown'
        end as measure,
        case
            when dim_target.comparison not in ('', 'base', 'previous_term') and dim_target.comparison not like 'indicator:%' then 'unknown'
            when dim_target.target_type in ('between', 'complete_100', 'qualitative') then 'none'
            when dim_target.comparison = 'previous_term' then 'previous_term'
            when dim_target.comparison like 'indicator:%' then 'indicator'
            when dim_target.target_type in ('at_least', 'at_most') and dim_target.value_numerator is not null then 'none'
            when dim_target.target_type in ('at_least', 'at_most') and dim_target.comparison = '' then 'none'
            else 'base'
        end as reference,
        scaled_to_six(dim_target.value_numerator) as number,
        scaled_to_six(dim_target.value_denominator) as over_number
    from dim_target
    left join dim_indicator
        on dim_target.indicator_code = dim_indicator.indicator_code
),
limited as (
    select
        *,
        case
            when target_type = 'complete_100' then 100
            when target_type in ('between', 'increase_by_pp_from_base') or (target_type in ('at_least', 'at_most') and reference = 'none')
                then lowest_numerator(number, over_number)
            else 0
        end as added_numerator,
        case
            when target_type in ('between', 'increase_by_pp_from_base') or (target_type in ('at_least', 'at_most') and reference = 'none')
                then lowest_denominator(number, over_number)
            else 1
        end as added_denominator,
        case
            when reference = 'none' then 0
            when target_type = 'reduce_by_pct_from_base' then lowest_numerator(100 * over_number - number, 100 * over_number)
            else 1
        end as factor_numerator,
        case
            when reference = 'none' then 1
            when target_type = 'reduce_by_pct_from_base' then lowest_denominator(100 * over_number - number, 100 * over_number)
            else 1
        end as factor_denominator,
        lowest_numerator(scaled_to_six(value2_numerator), scaled_to_six(value2_denominator)) as upper_numerator,
        lowest_denominator(scaled_to_six(value2_numerator), scaled_to_six(value2_denominator)) as upper_denominator
    from worded
)
select
    evaluated_plan.plan_code,
    limited.target_code,
    limited.position,
    limited.domain,
    evaluated_plan.base_year,
    evaluated_plan.end_year,
    evaluated_plan.boundary_year,
    limited.indicator_code,
    limited.target_type,
    case limited.breakdown
        when '' then 'T.T'
        when 'rural' then 'T.R'
        when 'urban' then 'T.U'
        when 'female' then 'F.T'
        when 'male' then 'M.T'
        else limited.breakdown
    end as breakdown,
    limited.measure,
    case limited.target_type
        when 'at_most' then 'at_most'
        when 'reduce_by_pct_from_base' then 'at_most'
        when 'above_base' then 'more_than'
        when 'below_base' then 'less_than'
        when 'between' then 'between'
        when 'qualitative' then 'qualitative'
        else 'at_least'
    end as sense,
    limited.reference,
    case when limited.reference = 'indicator' then substring(limited.comparison, 11) end as reference_code,
    limited.factor_numerator,
    limited.factor_denominator,
    limited.added_numerator,
    limited.added_denominator,
    limited.upper_numerator,
    limited.upper_denominator,
    case
        when limited.target_type = 'above_base' and limited.is_percentage then 100
        when limited.target_type = 'below_base' then 0
    end as holds_at,
    limited.target_type not in ('above_base', 'below_base', 'complete_100') as allows_nearly,
    limited.shown_unit,
    limited.course,
    limited.indicator_code is not null
        and limited.target_type <> 'qualitative'
        and limited.measure <> 'unknown'
        and limited.reference <> 'unknown'
        and limited.factor_numerator is not null
        and limited.added_numerator is not null
        and (limited.target_type <> 'between' or limited.upper_numerator is not null) as is_measurable
from limited
join evaluated_plan
    on limited.plan_code = evaluated_plan.plan_code;
