-- R306 last_year_is_as_reported
-- A 上年 cell repeats what the 本年 statement of that year says. Keeps out the 上年 cell alone; an equal one is only compared.
-- Grain:    one row per offending observation
-- Severity: error
with
repeated as (
    select
        observations.*,
        least(observations.decimals, indicators.decimals) as known_decimals,
        indicators.unit,
        standing.operand as reported
    from stg_observation as observations
    semi join stg_displaced as displaced
        on observations.observation_id = displaced.observation_id
    inner join dim_indicator as indicators
        on observations.indicator_code = indicators.indicator_code
    inner join stg_standing as standing
        on observations.indicator_code = standing.indicator_code
        and observations.area_code = standing.area_code
        and observations.year = standing.year
        and observations.breakdown = standing.breakdown
)
select
    submission,
    year,
    1 as clause,
    observation_id,
    '与' as relation,
    year || '年已报的' || coalesce(with_unit(plain_number(reported.value), unit), '“缺失”')
        || '（' || place_of(reported, submission) || '）不一致' as other,
    coalesce(plain_number(reported.value), '缺失') as expected,
    [observation_id] as operand_ids
from repeated
where value is not null
    and (
        reported.value is null
        or abs(value - reported.value)
        > case when known_decimals = reported.decimals then 0 else half_unit(least(known_decimals, reported.decimals)) end
    );
