-- stg_statement
-- Grain:   one row per staged submission, area, indicator, year and breakdown
-- Reads:   stg_observation, stg_displaced, stg_submission, dim_indicator
-- Feeds:   stg_standing; every check
-- Caution: a 上年 cell speaks only where no 本年 statement of that year is staged or accepted.
with
observations as (select * from stg_observation),
submissions as (select * from stg_submission),
indicators as (select * from dim_indicator),
speaking as (
    select observations.*
    from observations
    anti join stg_displaced
        on observations.observation_id = stg_displaced.observation_id
),
first_of_submission as (
    select *
    from speaking
    qualify row_number() over (
        partition by submission, area_code, indicator_code, year, breakdown
        order by sheet_position, row_number, column_number
    ) = 1
),
ranked as (
    select
        stated.*,
        row_number() over (
            partition by stated.area_code, stated.indicator_code, stated.year, stated.breakdown
            order by stated.statement, submissions.received_at desc, submissions.inbox_path desc, stated.submission desc
        ) = 1 as is_standing,
        submissions.file,
        least(stated.decimals, indicators.decimals) as known_decimals,
        indicators.kind = 'count' and not starts_with(indicators.unit, '万') and stated.decimals >= 0 as is_exact
    from first_of_submission as stated
    inner join submissions
        on stated.submission = submissions.submission
    inner join indicators
        on stated.indicator_code = indicators.indicator_code
)
select
    submission,
    area_code,
    indicator_code,
    year,
    breakdown,
    {
        'observation_id': observation_id,
        'submission': submission,
        'value': value,
        'half_unit': case when is_exact then 0 else half_unit(known_decimals) end,
        'decimals': known_decimals,
        'is_approximate': is_approximate,
        'is_standing': is_standing,
        'file': file,
        'place': sheet || '!' || cell
    } as operand
from ranked
order by indicator_code, area_code, year, breakdown, submission;
