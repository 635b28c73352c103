-- restated
-- Grain:   one row per area, indicator, year and breakdown whose statement that stands is not that of the release before
-- Reads:   mart_observation; of the release before observation
-- Feeds:   mart_change
-- Caution: {before} is the Parquet folder of the release before. Of a statement that was withdrawn stands what the release before said of it.
--          What is suppressed, or is no longer, was not stated anew.
with
stated_before as (
    select * from read_parquet('{before}/observation/observation.parquet')
)
select
    coalesce(present.area_code, stated_before.area_code) as area_code,
    coalesce(present.indicator_code, stated_before.indicator_code) as indicator_code,
    coalesce(present.year, stated_before.year) as year,
    coalesce(present.breakdown, stated_before.breakdown) as breakdown,
    coalesce(present.submission, stated_before.submission) as submission,
    coalesce(present.file, stated_before.file) as file,
    coalesce(present.sheet, stated_before.sheet) as sheet,
    coalesce(present.cell, stated_before.cell) as cell,
    coalesce(present.received_at, stated_before.received_at) as received_at,
    stated_before.submission as submission_before
from mart_observation as present
full outer join stated_before
    on present.area_code = stated_before.area_code
    and present.indicator_code = stated_before.indicator_code
    and present.year = stated_before.year
    and present.breakdown = stated_before.breakdown
where
    present.submission is distinct from stated_before.submission
    or (
        present.value is distinct from stated_before.value
        and present.missing_reason is distinct from 'suppressed'
        and stated_before.missing_reason is distinct from 'suppressed'
    );
