-- fct_kept_out
-- Grain: one row per observation of a submission accepted now that an error keeps out
-- Reads: stg_observation, stg_cell, stg_submission
select
    observations.area_code,
    observations.indicator_code,
    observations.year,
    observations.breakdown,
    observations.value,
    observations.missing_reason,
    observations.is_approximate,
    observations.decimals,
    observations.cell_text,
    observations.statement,
    observations.submission,
    observations.sheet,
    observations.cell,
    submissions.received_at,
    submissions.inbox_path
from stg_observation as observations
inner join stg_submission as submissions
    on observations.submission = submissions.submission
inner join stg_cell as cells
    on observations.submission = cells.submission
    and observations.sheet = cells.sheet
    and observations.cell = cells.cell
where cells.fate = 'rejected'
order by
    submissions.received_at,
    submissions.inbox_path,
    observations.submission,
    observations.sheet_position,
    observations.row_number,
    observations.column_number,
    observations.observation_id;
