-- R103 rate_without_denominator_is_missing
-- Where the denominator is 0 there is no rate: it is a dash, not 0 or 100.
-- Grain:    one row per offending observation
-- Severity: error
select
    submission,
    year,
    1 as clause,
    case when rate.submission = submission then rate.observation_id else denominator.observation_id end as observation_id,
    '与' as relation,
    case
        when rate.submission = submission then '分母0（' || place_of(denominator, submission) || '）矛盾'
        else '比率' || plain_number(rate.value) || '（' || place_of(rate, submission) || '）矛盾'
    end as other,
    case when rate.submission = submission then '—' else '> 0' end as expected,
    kept_out_ids(submission, [rate, denominator]) as operand_ids
from stg_ratio
where (rate.submission = submission or denominator.submission = submission)
    and denominator.value = 0
    and rate.value is not null;
