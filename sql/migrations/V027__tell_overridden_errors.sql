-- An error that was overridden tells and asks for nothing; the words of the sender stay the sender's alone.

create or replace view finding_given as
select
    findings.submission,
    findings.position,
    findings.rule,
    case when finding_release.decision is null then findings.severity else 'info' end as severity,
    findings.sheet,
    findings.cell,
    findings.area_code,
    findings.indicator_code,
    findings.year,
    findings.breakdown,
    findings.value,
    findings.expected,
    findings.message || coalesce(
        '。' || decision_wording.who_and_when || '核准放行，理由：' || decision_wording.reason,
        ''
    ) as message,
    coalesce(explanation_current.explanation, findings.explanation) as explanation
from finding_of_subject as findings
left join explanation_current
    on findings.subject = explanation_current.subject
left join finding_release
    on findings.submission = finding_release.submission
    and findings.position = finding_release.position
left join decision_wording
    on finding_release.decision = decision_wording.decision
union all
select
    submission_return.submission,
    0 as position,
    'R019' as rule,
    'error' as severity,
    null as sheet,
    null as cell,
    null as area_code,
    null as indicator_code,
    null as year,
    null as breakdown,
    null as value,
    null as expected,
    decision_wording.who_and_when || '退回本文件，原因：' || decision_wording.reason
        || '。本文件的数据不再采用，此前报送的数据恢复有效；请更正后重新报送' as message,
    null as explanation
from submission_return
inner join decision_wording
    on submission_return.decision = decision_wording.decision;
comment on view finding_given is 'One row per finding as the sender is told now: the columns of fct_finding. An error that was overridden is an info that says who did so; a return is the first finding of its submission';
