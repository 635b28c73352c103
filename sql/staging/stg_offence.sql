-- stg_offence
-- Grain:   one row per submission and clause of one rule that it breaks
-- Reads:   a file of sql/checks or a formula of the catalog, put in where the braces are; dim_rule
-- Caution: a rule says nothing about years before or after its validity.
select
    rules.rule,
    found.clause,
    found.submission,
    found.observation_id,
    found.relation,
    found.other,
    found.expected,
    found.operand_ids
from (
{check}
) as found
inner join dim_rule as rules
    on rules.rule = '{rule}'
    and coalesce(found.year >= rules.from_year, true)
    and coalesce(found.year <= rules.to_year, true);
