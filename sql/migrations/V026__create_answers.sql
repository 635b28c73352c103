-- What a sender is told, as it stands now: the findings of acceptance, what was explained, what was decided since.

create table stg_explanation (
    submission varchar not null,
    position integer not null,
    rule varchar not null,
    sheet varchar,
    cell varchar,
    area_code varchar,
    indicator_code varchar,
    year integer,
    breakdown varchar,
    value varchar,
    explanation varchar not null
);
comment on table stg_explanation is 'One row per explanation that a staged submission brings back on 审核结果';
comment on column stg_explanation.submission is 'Submission that brings it';
comment on column stg_explanation.position is 'Place on the sheet, from 1';
comment on column stg_explanation.rule is 'Rule of the finding explained';
comment on column stg_explanation.sheet is 'Sheet of the finding';
comment on column stg_explanation.cell is 'Cell of the finding';
comment on column stg_explanation.area_code is 'Area of the finding, where known';
comment on column stg_explanation.indicator_code is 'Indicator of the finding, where known';
comment on column stg_explanation.year is 'Reference year of the finding, where known';
comment on column stg_explanation.breakdown is 'Breakdown of the finding, where known';
comment on column stg_explanation.value is 'What stood in the cell';
comment on column stg_explanation.explanation is 'The words of the sender';

create table fct_explanation (
    submission varchar not null,
    position integer not null,
    rule varchar not null,
    sheet varchar,
    cell varchar,
    area_code varchar,
    indicator_code varchar,
    year integer,
    breakdown varchar,
    value varchar,
    explanation varchar not null
);
comment on table fct_explanation is 'One row per explanation that a sender gave about what the sender may speak for; append-only';
comment on column fct_explanation.submission is 'Submission that brought it';
comment on column fct_explanation.position is 'Place on its sheet 审核结果, from 1';
comment on column fct_explanation.rule is 'Rule of the finding explained';
comment on column fct_explanation.sheet is 'Sheet of the finding';
comment on column fct_explanation.cell is 'Cell of the finding';
comment on column fct_explanation.area_code is 'Area of the finding, where known';
comment on column fct_explanation.indicator_code is 'Indicator of the finding, where known';
comment on column fct_explanation.year is 'Reference year of the finding, where known';
comment on column fct_explanation.breakdown is 'Breakdown of the finding, where known';
comment on column fct_explanation.value is 'What stood in the cell';
comment on column fct_explanation.explanation is 'The words of the sender';

create table fct_kept_out (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    missing_reason varchar,
    is_approximate boolean not null,
    decimals integer not null,
    cell_text varchar not null,
    statement varchar not null,
    submission varchar not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null,
    inbox_path varchar not null
);
comment on table fct_kept_out is 'One row per observation that an error kept out; append-only. An override of every such error lets it in';
comment on column fct_kept_out.area_code is 'Area as it was in that year';
comment on column fct_kept_out.indicator_code is 'Indicator';
comment on column fct_kept_out.year is 'Year measured';
comment on column fct_kept_out.breakdown is 'Breakdown, such as T.T';
comment on column fct_kept_out.value is 'In the unit of the indicator, unrounded; null exactly when missing_reason is given';
comment on column fct_kept_out.missing_reason is 'Why there is no value';
comment on column fct_kept_out.is_approximate is 'The cell says 约, 余 or the like';
comment on column fct_kept_out.decimals is 'Digits after the point as displayed';
comment on column fct_kept_out.cell_text is 'The cell as displayed';
comment on column fct_kept_out.statement is 'current_year, or previous_year from a 上年 column';
comment on column fct_kept_out.submission is 'Submission it came with';
comment on column fct_kept_out.sheet is 'Sheet it stands on';
comment on column fct_kept_out.cell is 'Cell it stands in';
comment on column fct_kept_out.received_at is 'Receipt time of the submission';
comment on column fct_kept_out.inbox_path is 'Where the submission lay; decides between equal receipt times';

create table fct_objection (
    submission varchar not null,
    sheet varchar not null,
    cell varchar not null,
    position integer not null
);
comment on table fct_objection is 'One row per cell of fct_kept_out and error that keeps it out';
comment on column fct_objection.submission is 'Submission';
comment on column fct_objection.sheet is 'Sheet';
comment on column fct_objection.cell is 'Cell that is kept out';
comment on column fct_objection.position is 'Place of the error among the findings of the submission; it may be about another cell';

create table answer_given (
    submission varchar not null,
    revision varchar not null
);
comment on table answer_given is 'One row per submission whose receipt is written: what the receipt says. Known to the files too: may be lost';
comment on column answer_given.submission is 'Submission';
comment on column answer_given.revision is 'Hash of what the sender was told';

create macro finding_subject(rule, area_code, indicator_code, year, breakdown, value, sheet, cell) as concat_ws(
    chr(9),
    rule,
    coalesce(area_code, ''),
    coalesce(indicator_code, coalesce(sheet, '') || '!' || coalesce(cell, '')),
    coalesce(cast(year as varchar), ''),
    coalesce(breakdown, ''),
    trim(coalesce(value, ''))
);
comment on macro finding_subject is 'What a finding is about, alike in every submission that says the same value of the same thing; by its place in the file where the indicator is not known';

create view submission_return as
select submission, min(decided_at) as returned_at, arg_min(decision, decided_at) as decision
from fct_decision
where kind = 'return'
group by submission;
comment on view submission_return is 'One row per submission that was returned';
comment on column submission_return.submission is 'Submission';
comment on column submission_return.returned_at is 'Since when nothing of it stands';
comment on column submission_return.decision is 'The decision';

create view finding_of_subject as
select
    findings.*,
    finding_subject(
        findings.rule,
        coalesce(findings.area_code, submissions.place_area_code),
        findings.indicator_code,
        findings.year,
        findings.breakdown,
        findings.value,
        findings.sheet,
        findings.cell
    ) as subject
from fct_finding as findings
inner join dim_submission as submissions
    on findings.submission = submissions.submission;
comment on view finding_of_subject is 'One row per finding of acceptance, with what it is about: the columns of fct_finding';
comment on column finding_of_subject.subject is 'As made by finding_subject; the area under which the receipt lies stands for one that is not known';

create view explanation_current as
with
given as (
    select
        explanations.*,
        finding_subject(
            explanations.rule,
            coalesce(explanations.area_code, submissions.place_area_code),
            explanations.indicator_code,
            explanations.year,
            explanations.breakdown,
            explanations.value,
            explanations.sheet,
            explanations.cell
        ) as subject,
        submissions.received_at,
        submissions.inbox_path
    from fct_explanation as explanations
    inner join dim_submission as submissions
        on explanations.submission = submissions.submission
)
select subject, explanation, submission, received_at as explained_at
from given
qualify row_number() over (
    partition by subject
    order by received_at desc, inbox_path desc, submission desc, position desc
) = 1;
comment on view explanation_current is 'One row per thing explained: the newest words about it';
comment on column explanation_current.subject is 'As made by finding_subject';
comment on column explanation_current.explanation is 'The words of the sender';
comment on column explanation_current.submission is 'Submission that brought them';
comment on column explanation_current.explained_at is 'Its receipt time';

create view finding_release as
with
overridden as (
    select
        findings.subject,
        findings.expected,
        decisions.decision,
        decisions.decided_at
    from fct_decision as decisions
    inner join finding_of_subject as findings
        on decisions.submission = findings.submission
        and decisions.rule = findings.rule
        and decisions.sheet = findings.sheet
        and decisions.cell = findings.cell
    where decisions.kind = 'override' and findings.severity = 'error'
),
released as (
    select
        findings.submission,
        findings.position,
        min(overridden.decided_at) as released_at,
        arg_min(overridden.decision, overridden.decided_at) as decision
    from finding_of_subject as findings
    inner join overridden
        on findings.subject = overridden.subject
        and findings.expected is not distinct from overridden.expected
    where findings.severity = 'error'
    group by findings.submission, findings.position
)
select submission, position, released_at, decision
from released;
comment on view finding_release is 'One row per error that a decision overrides, in every submission in which the same stands against the same';
comment on column finding_release.submission is 'Submission';
comment on column finding_release.position is 'Place of the error among its findings';
comment on column finding_release.released_at is 'When it was overridden';
comment on column finding_release.decision is 'The decision';

create view kept_out_release as
select
    objections.submission,
    objections.sheet,
    objections.cell,
    max(finding_release.released_at) as released_at
from fct_objection as objections
left join finding_release
    on objections.submission = finding_release.submission
    and objections.position = finding_release.position
group by objections.submission, objections.sheet, objections.cell
having count(*) = count(finding_release.decision);
comment on view kept_out_release is 'One row per cell that was kept out and is let in: every error against it is overridden';
comment on column kept_out_release.submission is 'Submission';
comment on column kept_out_release.sheet is 'Sheet';
comment on column kept_out_release.cell is 'Cell';
comment on column kept_out_release.released_at is 'When the last of its errors was overridden';

create view observation_accepted as
select
    observations.*,
    observations.received_at as accepted_from,
    submission_return.returned_at as accepted_until
from fct_observation as observations
left join submission_return
    on observations.submission = submission_return.submission
union all
select
    kept_out.*,
    greatest(kept_out.received_at, kept_out_release.released_at) as accepted_from,
    submission_return.returned_at as accepted_until
from fct_kept_out as kept_out
inner join kept_out_release
    on kept_out.submission = kept_out_release.submission
    and kept_out.sheet = kept_out_release.sheet
    and kept_out.cell = kept_out_release.cell
left join submission_return
    on kept_out.submission = submission_return.submission;
comment on view observation_accepted is 'One row per observation that is or was accepted: the columns of fct_observation, and for how long it was';
comment on column observation_accepted.accepted_from is 'Receipt time, or when an override let it in';
comment on column observation_accepted.accepted_until is 'When its submission was returned; null while it is accepted';

create or replace view observation_current as
with
accepted as not materialized (
    select * exclude (accepted_from, accepted_until)
    from observation_accepted
    where accepted_until is null
),
contested as (
    -- few cells are stated twice: only these have to be ranked
    select area_code, indicator_code, year, breakdown
    from accepted
    group by area_code, indicator_code, year, breakdown
    having count(*) > 1
),
ranked as (
    select
        accepted.*,
        row_number() over (
            partition by accepted.area_code, accepted.indicator_code, accepted.year, accepted.breakdown
            order by statement, received_at desc, inbox_path desc, submission desc, sheet desc, cell desc
        ) as rank_of_statement
    from accepted
    semi join contested
        using (area_code, indicator_code, year, breakdown)
)
select accepted.*
from accepted
anti join contested
    using (area_code, indicator_code, year, breakdown)
union all
select * exclude (rank_of_statement)
from ranked
where rank_of_statement = 1;
comment on view observation_current is 'The accepted observation that stands for each area, indicator, year and breakdown: 本年 before 上年, then the newest';

create view decision_wording as
select
    decisions.decision,
    decisions.submission,
    coalesce(areas.name, decisions.decider_area_code) || '（' || decisions.decided_by || '）于'
        || strftime(
            (decisions.decided_at at time zone 'UTC') + to_minutes(
                cast(split_part(decisions.utc_offset, ':', 1) as integer) * 60
                    + case when starts_with(decisions.utc_offset, '-') then -1 else 1 end
                        * coalesce(try_cast(split_part(decisions.utc_offset, ':', 2) as integer), 0)
            ),
            '%Y年%-m月%-d日'
        ) as who_and_when,
    regexp_replace(decisions.reason, '[。；，\s]+$', '') as reason
from fct_decision as decisions
left join (
    select area_code, arg_max(name, valid_from) as name
    from dim_area
    group by area_code
) as areas
    on decisions.decider_area_code = areas.area_code;
comment on view decision_wording is 'One row per decision: how a sender is told of it';
comment on column decision_wording.decision is 'The decision';
comment on column decision_wording.submission is 'The submission it is about, if any';
comment on column decision_wording.who_and_when is 'Area, person and day, as a sentence begins';
comment on column decision_wording.reason is 'The reason, without a full stop at its end';

create view finding_given as
select
    findings.submission,
    findings.position,
    findings.rule,
    case when finding_release.decision is null then findings.severity else 'warning' end as severity,
    findings.sheet,
    findings.cell,
    findings.area_code,
    findings.indicator_code,
    findings.year,
    findings.breakdown,
    findings.value,
    findings.expected,
    findings.message,
    nullif(
        concat_ws(
            '；',
            coalesce(explanation_current.explanation, findings.explanation),
            decision_wording.who_and_when || '核准放行：' || decision_wording.reason
        ),
        ''
    ) as explanation
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
comment on view finding_given is 'One row per finding as the sender is told now: the columns of fct_finding. An error that was overridden is an explained warning; a return is the first finding of its submission';

create view submission_answer as
with
released as (
    select submission, count(*) as cell_count
    from kept_out_release
    group by submission
),
asking as (
    select distinct submission
    from finding_given
    where severity = 'error' or (severity = 'warning' and explanation is null)
),
counted as (
    select
        submissions.* exclude (loaded_count, rejected_count),
        submission_return.submission is not null as is_returned,
        asking.submission is not null as has_questions,
        case
            when submission_return.submission is not null then 0
            else submissions.loaded_count + coalesce(released.cell_count, 0)
        end as loaded_count,
        case
            when submission_return.submission is not null then submissions.rejected_count + submissions.loaded_count
            else submissions.rejected_count - coalesce(released.cell_count, 0)
        end as rejected_count
    from dim_submission as submissions
    left join released
        on submissions.submission = released.submission
    left join asking
        on submissions.submission = asking.submission
    left join submission_return
        on submissions.submission = submission_return.submission
)
select
    * exclude (is_returned, has_questions, status),
    case
        when status in ('duplicate', 'unreadable') then status
        when loaded_count = 0 then 'rejected'
        when rejected_count > 0 then 'partly_accepted'
        when has_questions then 'accepted_with_warnings'
        else 'accepted'
    end as status
from counted;
comment on view submission_answer is 'One row per submission with what became of it as it stands now: the columns of dim_submission. An explained warning asks for nothing any more';

create view answer_state as
with
told as (
    select
        submission,
        string_agg(concat_ws(chr(9), position, severity, message, explanation), chr(10) order by position) as findings
    from finding_given
    group by submission
)
select
    answers.submission,
    answers.received_at,
    answers.inbox_path,
    answers.place_area_code,
    md5(concat_ws(chr(10), answers.status, answers.loaded_count, answers.rejected_count, told.findings)) as revision,
    answer_given.revision as given_revision
from submission_answer as answers
left join told
    on answers.submission = told.submission
left join answer_given
    on answers.submission = answer_given.submission;
comment on view answer_state is 'One row per submission: what its sender is to be told, and what its receipt says';
comment on column answer_state.submission is 'Submission';
comment on column answer_state.received_at is 'Its receipt time';
comment on column answer_state.inbox_path is 'Where it lay';
comment on column answer_state.place_area_code is 'Area under which the receipt lies; null: _unknown';
comment on column answer_state.revision is 'Hash of what is to be told';
comment on column answer_state.given_revision is 'Hash of what the receipt says; null where none is known to be written';
