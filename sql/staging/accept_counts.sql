-- accept_counts
-- Grain: one row: what became of everything staged
-- Reads: submission_answer, stg_submission
select
    count(*) as submissions,
    coalesce(sum(accepted.filled_count), 0) as filled,
    coalesce(sum(accepted.loaded_count), 0) as loaded,
    coalesce(sum(accepted.rejected_count), 0) as rejected,
    coalesce(sum(accepted.ignored_count), 0) as ignored
from submission_answer as accepted
semi join stg_submission as staged
    on accepted.submission = staged.submission;
