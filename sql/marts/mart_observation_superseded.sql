-- mart_observation_superseded
-- Grain:   one row per statement that was accepted and does not stand: another one stands before it, or its submission was returned
-- Reads:   contested_observation, observation_accepted, dim_submission
-- Feeds:   observation_superseded.parquet
-- Caution: whatever was accepted for a time is here, so that a release says what stood on any past day.
with
passed as (
    select
        area_code, indicator_code, year, breakdown, value, missing_reason, submission, sheet, cell, received_at, inbox_path,
        cell_text, is_approximate, statement, accepted_from, nullif(accepted_from, accepted_from) as accepted_until
    from contested_observation
    where place > 1
    union all
    select
        area_code, indicator_code, year, breakdown, value, missing_reason, submission, sheet, cell, received_at, inbox_path,
        cell_text, is_approximate, statement, accepted_from, accepted_until
    from observation_accepted
    where accepted_from < accepted_until
)
select
    passed.area_code,
    passed.indicator_code,
    passed.year,
    passed.breakdown,
    1 + row_number() over (
        partition by passed.area_code, passed.indicator_code, passed.year, passed.breakdown
        order by
            case when passed.accepted_until is null then 0 else 1 end, passed.statement, passed.received_at desc, passed.inbox_path desc,
            passed.submission desc, passed.sheet desc, passed.cell desc
    ) as place,
    passed.value,
    passed.missing_reason,
    passed.submission,
    dim_submission.file,
    passed.sheet,
    passed.cell,
    passed.received_at,
    passed.cell_text,
    passed.is_approximate,
    passed.statement,
    passed.accepted_from,
    passed.accepted_until
from passed
join dim_submission
    on passed.submission = dim_submission.submission;
