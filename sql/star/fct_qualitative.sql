-- fct_qualitative
-- Grain:   one row per qualitative target, area and year for which 是否完成 was handed in
-- Reads:   fct_qualitative_statement, submission_return
-- Feeds:   fct_attainment, mart_qualitative
-- Caution: of several answers the newest stands, then the later by path; what was returned to its sender does not.
with
standing as (
    select
        statements.*,
        row_number() over (
            partition by statements.target_code, statements.area_code, statements.year
            order by
                statements.received_at desc,
                statements.inbox_path desc,
                statements.submission desc,
                statements.sheet desc,
                statements.cell desc
        ) as rank_of_statement
    from fct_qualitative_statement as statements
    left join submission_return
        on statements.submission = submission_return.submission
    where submission_return.submission is null
)
select
    target_code,
    area_code,
    year,
    is_done
from standing
where rank_of_statement = 1
order by target_code, area_code, year;
