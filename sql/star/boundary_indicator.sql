-- boundary_indicator
-- Grain:   one row per boundary year and indicator that is needed on it
-- Reads:   evaluation_boundary, target_rule, dim_indicator
-- Feeds:   own_value, merged_value, past_count
-- Caution: on the newest boundaries everything is published; on older ones only plans that ended are judged.
with
judged as (
    select boundary_year, indicator_code from target_rule
    union
    select boundary_year, reference_code as indicator_code from target_rule
),
operands as (
    select judged.boundary_year, dim_indicator.numerator_code as indicator_code
    from judged
    join dim_indicator
        on judged.indicator_code = dim_indicator.indicator_code
    union
    select judged.boundary_year, dim_indicator.denominator_code as indicator_code
    from judged
    join dim_indicator
        on judged.indicator_code = dim_indicator.indicator_code
),
needed as (
    select boundary_year, indicator_code from judged
    union
    select boundary_year, indicator_code from operands
    union
    select evaluation_boundary.boundary_year, dim_indicator.indicator_code
    from evaluation_boundary
    cross join dim_indicator
    where evaluation_boundary.is_newest
)
select
    boundary_year,
    indicator_code
from needed
where indicator_code is not null;
