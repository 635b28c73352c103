-- R004 percentage_is_not_written_as_a_fraction
-- A column of percentages most of which are at most 1, where the same areas used to have more than 5: 0.2792 for 27.92 %.
-- Grain:    one row per offending observation
-- Severity: warning
with
percentages as (
    select
        observations.*,
        count(*) over same_column as column_count,
        count(*) filter (where observations.value <= 1) over same_column as fraction_count
    from stg_observation as observations
    inner join dim_indicator as indicators
        on observations.indicator_code = indicators.indicator_code
    where indicators.unit = '%'
        and observations.value is not null
    window same_column as (
        partition by observations.submission, observations.sheet, observations.column_number
    )
),
suspects as (
    select *
    from percentages
    where 100 * fraction_count > {fraction-column-pct} * column_count
        and value > 0
        and value <= 1
),
other_years as (
    select area_code, indicator_code, year, breakdown, value
    from fct_observation
    where value > 0
    union all
    select area_code, indicator_code, year, breakdown, operand.value as value
    from stg_standing
    where operand.value > 0 and operand.observation_id is not null
),
own_history as (
    select suspects.observation_id as observation_id, median(other_years.value) as middle
    from suspects
    inner join other_years
        on suspects.area_code = other_years.area_code
        and suspects.indicator_code = other_years.indicator_code
        and suspects.breakdown = other_years.breakdown
        and suspects.year <> other_years.year
    group by suspects.observation_id
    having count(distinct other_years.year) >= 2
)
select
    suspects.submission,
    suspects.year,
    1 as clause,
    suspects.observation_id,
    '远小于' as relation,
    '历年中位数' || with_unit(plain_number(own_history.middle), '%') as other,
    '按百分数填写' as expected,
    [] as operand_ids
from suspects
inner join own_history
    on suspects.observation_id = own_history.observation_id
where own_history.middle > 5;
