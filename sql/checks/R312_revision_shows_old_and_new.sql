-- R312 revision_shows_old_and_new
-- A value that differs from what was accepted before says so, with the old value and where it came from.
-- Grain:    one row per observation that takes the place of another value
-- Severity: info
with
former as (
    select
        accepted.*,
        row_number() over (
            partition by accepted.area_code, accepted.indicator_code, accepted.year, accepted.breakdown
            order by
                accepted.statement,
                accepted.received_at desc,
                accepted.inbox_path desc,
                accepted.submission desc,
                accepted.sheet desc,
                accepted.cell desc
        ) as rank_of_statement
    from observation_accepted as accepted
    semi join stg_statement as staged
        on accepted.area_code = staged.area_code
        and accepted.indicator_code = staged.indicator_code
        and accepted.year = staged.year
        and accepted.breakdown = staged.breakdown
    where accepted.accepted_until is null
)
select
    statements.submission,
    statements.year,
    1 as clause,
    statements.operand.observation_id as observation_id,
    '，此前已接收的是' as relation,
    coalesce(with_unit(plain_number(former.value), indicators.unit), '“缺失”')
        || '（《' || submissions.file || '》' || former.sheet || '!' || former.cell || '，受理编号' || former.submission || '）' as other,
    null as expected,
    [] as operand_ids
from stg_statement as statements
inner join former
    on statements.area_code = former.area_code
    and statements.indicator_code = former.indicator_code
    and statements.year = former.year
    and statements.breakdown = former.breakdown
inner join dim_submission as submissions
    on former.submission = submissions.submission
inner join dim_indicator as indicators
    on statements.indicator_code = indicators.indicator_code
where former.rank_of_statement = 1
    and former.value is distinct from statements.operand.value;
