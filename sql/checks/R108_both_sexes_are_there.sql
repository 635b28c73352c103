-- R108 both_sexes_are_there
-- In education and employment, women are between 20 % and 80 % of a total of at least 50 (as set); else the columns may be swapped.
-- Grain:    one row per offending observation
-- Severity: warning
with
women as (
    select statements.*
    from stg_statement as statements
    inner join dim_indicator as indicators
        on statements.indicator_code = indicators.indicator_code
    where starts_with(statements.breakdown, 'F.')
        and indicators.kind = 'count'
        and substr(statements.indicator_code, 3, 3) in ('ECO', 'EDU')
),
looked_up as (
    select
        women.submission,
        women.year,
        women.operand as female,
        coalesce(own.operand, standing.operand) as total
    from women
    left join stg_superseded as own
        on own.submission = women.submission
        and own.indicator_code = women.indicator_code
        and own.area_code = women.area_code
        and own.year = women.year
        and own.breakdown = 'T.' || substr(women.breakdown, 3)
    left join stg_standing as standing
        on standing.indicator_code = women.indicator_code
        and standing.area_code = women.area_code
        and standing.year = women.year
        and standing.breakdown = 'T.' || substr(women.breakdown, 3)
)
select
    submission,
    year,
    1 as clause,
    female.observation_id as observation_id,
    '占' as relation,
    '合计' || plain_number(total.value) || '（' || place_of(total, submission) || '）的比重不在{women-share-least-pct}%—{women-share-most-pct}%之间' as other,
    '合计的{women-share-least-pct}%—{women-share-most-pct}%' as expected,
    [] as operand_ids
from looked_up
where total.value >= {women-share-base}
    and (
        100 * female.value < {women-share-least-pct} * total.value
        or 100 * female.value > {women-share-most-pct} * total.value
    );
