-- stg_standing
-- Grain:   one row per area, indicator, year and breakdown near what is staged
-- Reads:   stg_statement, stg_submission, stg_accepted, dim_indicator
-- Feeds:   every check, for the operands that a submission does not state itself
with
staged as (
    select
        statements.area_code,
        statements.indicator_code,
        statements.year,
        statements.breakdown,
        struct_update(
            statements.operand, place := '《' || submissions.file || '》' || statements.operand.place
        ) as operand
    from stg_statement as statements
    inner join stg_submission as submissions
        on statements.submission = submissions.submission
    where statements.operand.is_standing
),
accepted as (
    select
        accepted.*,
        least(accepted.decimals, indicators.decimals) as known_decimals,
        indicators.kind = 'count' and not starts_with(indicators.unit, '万') and accepted.decimals >= 0 as is_exact
    from stg_accepted as accepted
    inner join dim_indicator as indicators
        on accepted.indicator_code = indicators.indicator_code
    anti join staged
        on accepted.area_code = staged.area_code
        and accepted.indicator_code = staged.indicator_code
        and accepted.year = staged.year
        and accepted.breakdown = staged.breakdown
)
select area_code, indicator_code, year, breakdown, operand
from staged
union all
select
    area_code,
    indicator_code,
    year,
    breakdown,
    {
        'observation_id': null,
        'submission': null,
        'value': value,
        'half_unit': case when is_exact then 0 else half_unit(known_decimals) end,
        'decimals': known_decimals,
        'is_approximate': is_approximate,
        'is_standing': true,
        'place': '此前已接收'
    } as operand
from accepted
order by indicator_code, area_code, year, breakdown;
