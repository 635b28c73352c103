-- finding
-- Grain:   one row per finding about a year of up to three indicators
-- Reads:   finding, rule, submission
-- Feeds:   the explanation of a figure
-- Caution: $1 year, $2 breakdown, $3 to $5 indicators.
select
    finding.*,
    rule.version,
    submission.received_at
from finding
left join rule
    on finding.rule = rule.rule
join submission
    on finding.submission = submission.submission
where
    finding.year = $1
    and coalesce(finding.breakdown, $2) = $2
    and finding.indicator in ($3, $4, $5)
order by finding.submission, finding.position;
