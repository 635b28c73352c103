-- stg_offence
-- Grain:   one row per submission and clause of one rule that it breaks
-- Reads:   a file of sql/checks or a formula of the catalog, put in where the braces are; dim_rule
-- Caution: a rule says nothing about years before or after its validity. A warning asks about the year at hand only: who reported the
--          year before it has nothing to explain.
select
    rules.rule,
    found.clause,
    found.submission,
    found.observation_id,
    coalesce(found.relation, '') as relation,
    coalesce(found.other, '') as other,
    found.expected,
    found.operand_ids
from (
{check}
) as found
inner join stg_observation as about
    on found.observation_id = about.observation_id
inner join dim_rule as rules
    on rules.rule = '{rule}'
    and coalesce(found.year >= rules.from_year, true)
    and coalesce(found.year <= rules.to_year, true)
    and (rules.severity = 'error' or about.year = found.year);
