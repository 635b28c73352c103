-- fct_applied_rule
-- Grain: one row per submission that is accepted now and rule that found something in it
-- Reads: stg_finding, dim_rule
select distinct
    findings.submission,
    findings.rule,
    rules.version
from stg_finding as findings
inner join dim_rule as rules
    on findings.rule = rules.rule
order by findings.submission, findings.rule;
