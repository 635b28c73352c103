-- R110 file_says_one_thing
-- One file gives one value for an area, indicator, year and breakdown; rounded differently is the same value.
-- Grain:    one row per offending observation
-- Severity: error
with
stated as (
    select
        observations.*,
        half_unit(least(observations.decimals, indicators.decimals)) as half_unit,
        first_value(observations.observation_id) over said_alike as first_id,
        first_value(observations.value) over said_alike as first_value,
        first_value(observations.sheet || '!' || observations.cell) over said_alike as first_place,
        first_value(least(observations.decimals, indicators.decimals)) over said_alike as first_decimals
    from stg_observation as observations
    inner join dim_indicator as indicators
        on observations.indicator_code = indicators.indicator_code
    where observations.value is not null
    window said_alike as (
        partition by
            observations.submission,
            observations.area_code,
            observations.indicator_code,
            observations.year,
            observations.breakdown,
            observations.statement
        order by observations.sheet_position, observations.row_number, observations.column_number
    )
)
select
    stated.submission,
    stated.year,
    1 as clause,
    stated.observation_id,
    '与' as relation,
    '前面填写的' || with_unit(plain_number(stated.first_value), indicators.unit) || '（' || stated.first_place || '）不一致' as other,
    plain_number(stated.first_value) || '（' || stated.first_place || '）' as expected,
    [stated.first_id, stated.observation_id] as operand_ids
from stated
inner join dim_indicator as indicators
    on stated.indicator_code = indicators.indicator_code
where abs(stated.value - stated.first_value) > case
    when least(stated.decimals, indicators.decimals) = stated.first_decimals then 0
    else greatest(stated.half_unit, half_unit(stated.first_decimals))
end;
