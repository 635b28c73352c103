-- fct_explanation
-- Grain:   one row per explanation that a submission accepted now brings back
-- Reads:   stg_explanation, stg_submission, area_lineage
-- Caution: a sender explains only what the sender may speak for: the own area and those below it.
select explanations.*
from stg_explanation as explanations
inner join stg_submission as submissions
    on explanations.submission = submissions.submission
left join area_lineage
    on explanations.area_code = area_lineage.area_code
    and submissions.sender_area_code = area_lineage.ancestor_code
where submissions.sender_area_code is null
    or explanations.area_code is null
    or area_lineage.area_code is not null
order by explanations.submission, explanations.position;
