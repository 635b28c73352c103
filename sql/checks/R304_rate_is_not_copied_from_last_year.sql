-- R304 rate_is_not_copied_from_last_year
-- A rate that is the same to the second decimal for three years may have been copied. Elected bodies, 0 and 100 apart.
-- Grain:    one row per offending observation
-- Severity: warning
with
unchanged as (
    select changes.*
    from stg_change as changes
    inner join dim_indicator as indicators
        on changes.indicator_code = indicators.indicator_code
    where indicators.kind in ('rate', 'ratio')
        and not starts_with(changes.indicator_code, 'W-DEC')
        and changes.current.value = changes.previous.value
        and changes.current.value not in (0, 100)
        and changes.current.decimals >= 2
)
select
    later.submission,
    later.year,
    1 as clause,
    later.current.observation_id as observation_id,
    '与' as relation,
    '前两年完全相同' as other,
    null as expected,
    [] as operand_ids
from unchanged as later
inner join unchanged as earlier
    on later.submission = earlier.submission
    and later.area_code = earlier.area_code
    and later.indicator_code = earlier.indicator_code
    and later.breakdown = earlier.breakdown
    and later.year = earlier.year + 1
where later.current.submission = later.submission;
