-- fct_qualitative_statement
-- Grain: one row per submission accepted now, cell, qualitative target, area and year for which 是否完成 says something
-- Reads: stg_qualitative, stg_submission
select
    answers.submission,
    answers.target_code,
    answers.area_code,
    answers.year,
    answers.is_done,
    answers.sheet,
    answers.cell,
    submissions.received_at,
    submissions.inbox_path
from stg_qualitative as answers
inner join stg_submission as submissions
    on answers.submission = submissions.submission
order by submissions.received_at, submissions.inbox_path, answers.submission, answers.target_code, answers.area_code, answers.year, answers.cell;
