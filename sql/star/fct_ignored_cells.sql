-- fct_ignored_cells
-- Grain: one row per submission that is accepted now and reason for which cells were not data
-- Reads: stg_ignored_cells, stg_cell
with
ignored as (
    select submission, reason, cell_count from stg_ignored_cells
    union all
    select submission, 'previous_year' as reason, count(*) as cell_count
    from stg_cell
    where fate = 'ignored'
    group by submission
)
select submission, reason, sum(cell_count) as cell_count
from ignored
where cell_count > 0
group by submission, reason
order by submission, reason;
