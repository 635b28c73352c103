-- area_cut_off
-- Grain:   one row per area with a value on the newest boundaries: receipt time of the newest submission about it or an area below it
-- Reads:   observation, finding, submission, area_source, evaluated areas as indicator_area_year has them
-- Feeds:   the date that its workbook and its report bear
-- Caution: findings count too: a file of which nothing could be loaded is printed among them.
with recursive
areas as (
    select distinct
        area_code,
        parent_code
    from indicator_area_year
),
heard as (
    select
        area_code,
        received_at
    from observation
    union all
    select
        finding.area as area_code,
        submission.received_at
    from finding
    join submission
        on finding.submission = submission.submission
    where finding.area is not null
),
newest as (
    select
        area_code,
        max(received_at) as received_at
    from heard
    group by area_code
),
sources as (
    select distinct
        area_code,
        source_code
    from area_source
    where boundary_year = (select max(boundary_year) from area_source)
    union
    select
        area_code,
        area_code as source_code
    from areas
),
own as (
    select
        sources.area_code,
        max(newest.received_at) as received_at
    from sources
    join newest
        on sources.source_code = newest.area_code
    group by sources.area_code
),
upwards as (
    select
        area_code as upper_code,
        area_code
    from areas
    union
    select
        areas.parent_code as upper_code,
        upwards.area_code
    from upwards
    join areas
        on upwards.upper_code = areas.area_code
    where areas.parent_code is not null
)
select
    upwards.upper_code as area_code,
    max(own.received_at) as received_at
from upwards
join own
    on upwards.area_code = own.area_code
group by upwards.upper_code
order by upwards.upper_code;
