-- area_correction
-- Grain:   one row per area and year about which an error was found, or of which a submission was returned
-- Reads:   finding_given, dim_submission, observation_accepted, reporting_area, nil_form_current
-- Feeds:   mart_completeness
-- Caution: open until something newer about the area and year is accepted, be it that there is nothing to report.
with
faults as (
    select
        finding_given.area_code,
        finding_given.year,
        dim_submission.received_at
    from finding_given
    join dim_submission
        on finding_given.submission = dim_submission.submission
    where
        finding_given.severity = 'error'
        and finding_given.area_code is not null
        and finding_given.year is not null
    union all
    select area_code, year, received_at
    from observation_accepted
    where accepted_until is not null
),
errors as (
    select
        area_code,
        year,
        max(received_at) as last_error_at
    from faults
    group by
        area_code,
        year
),
received as (
    select area_code, year, last_received_at
    from reporting_area
    union all
    select area_code, year, received_at as last_received_at
    from nil_form_current
),
newest as (
    select area_code, year, max(last_received_at) as last_received_at
    from received
    group by
        area_code,
        year
)
select
    errors.area_code,
    errors.year,
    coalesce(errors.last_error_at >= newest.last_received_at, true) as is_open
from errors
left join newest
    on errors.area_code = newest.area_code
    and errors.year = newest.year;
