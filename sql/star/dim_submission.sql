-- dim_submission
-- Grain:   one row per submission that is accepted now, with what became of its cells
-- Reads:   stg_submission, stg_cell, stg_rejected_cell, stg_ignored_cells, stg_finding, stg_nil_form, stg_place
with
submissions as (select * from stg_submission),
cells as (
    select
        submission,
        count(*) filter (where fate = 'loaded') as loaded,
        count(*) filter (where fate = 'rejected') as rejected,
        count(*) filter (where fate = 'ignored') as ignored
    from stg_cell
    group by submission
),
unreadable_cells as (select submission, count(*) as rejected from stg_rejected_cell group by submission),
ignored_cells as (select submission, sum(cell_count) as ignored from stg_ignored_cells group by submission),
asking as (select distinct submission from stg_finding where severity in ('error', 'warning')),
saying_nil as (select distinct submission from stg_nil_form),
counted as (
    select
        submissions.*,
        coalesce(cells.loaded, 0) as loaded_count,
        coalesce(cells.rejected, 0) + coalesce(unreadable_cells.rejected, 0) as rejected_count,
        coalesce(cells.ignored, 0) + coalesce(ignored_cells.ignored, 0) as ignored_count,
        asking.submission is not null as has_questions,
        saying_nil.submission is not null as is_nil
    from submissions
    left join cells
        on submissions.submission = cells.submission
    left join unreadable_cells
        on submissions.submission = unreadable_cells.submission
    left join ignored_cells
        on submissions.submission = ignored_cells.submission
    left join asking
        on submissions.submission = asking.submission
    left join saying_nil
        on submissions.submission = saying_nil.submission
)
select
    counted.submission,
    counted.inbox_path,
    counted.file,
    counted.sha256,
    counted.bytes,
    counted.received_at,
    counted.utc_offset,
    counted.sender_area_code,
    counted.duplicate_of,
    counted.catalog_sha256,
    counted.kind,
    case
        when counted.duplicate_of is not null then 'duplicate'
        when counted.is_unreadable then 'unreadable'
        when counted.loaded_count = 0 and not counted.is_nil then 'rejected'
        when counted.rejected_count > 0 then 'partly_accepted'
        when counted.has_questions then 'accepted_with_warnings'
        else 'accepted'
    end as status,
    coalesce(counted.sender_area_code, places.place_area_code) as place_area_code,
    counted.area_codes,
    counted.years,
    counted.filled_count,
    counted.loaded_count,
    counted.rejected_count,
    counted.ignored_count
from counted
left join stg_place as places
    on counted.submission = places.submission
order by counted.received_at, counted.inbox_path, counted.submission;
