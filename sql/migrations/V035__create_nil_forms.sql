-- Forms on which the sender says that there is nothing to report: a statement of its own, neither a value nor a reason.

create table stg_nil_form (
    submission varchar not null,
    area_code varchar not null,
    year integer not null,
    form varchar not null,
    sheet varchar not null,
    cell varchar not null
);
comment on table stg_nil_form is 'One row per staged submission, area, year and form that says there is nothing to report';
comment on column stg_nil_form.submission is 'Submission';
comment on column stg_nil_form.area_code is 'Area';
comment on column stg_nil_form.year is 'Year reported about';
comment on column stg_nil_form.form is 'Code of the form';
comment on column stg_nil_form.sheet is 'Sheet on which 零报告 or 本期无数据 stands';
comment on column stg_nil_form.cell is 'Cell in which it stands';

create table fct_nil_form (
    submission varchar not null,
    area_code varchar not null,
    year integer not null,
    form varchar not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null
);
comment on table fct_nil_form is 'One row per accepted submission, area, year and form that says there is nothing to report';
comment on column fct_nil_form.submission is 'Submission';
comment on column fct_nil_form.area_code is 'Area';
comment on column fct_nil_form.year is 'Year reported about';
comment on column fct_nil_form.form is 'Code of the form';
comment on column fct_nil_form.sheet is 'Sheet on which 零报告 or 本期无数据 stands';
comment on column fct_nil_form.cell is 'Cell in which it stands';
comment on column fct_nil_form.received_at is 'When the submission was received';

create view nil_form_current as
select fct_nil_form.*
from fct_nil_form
anti join submission_return
    on fct_nil_form.submission = submission_return.submission;
comment on view nil_form_current is 'One row of fct_nil_form per submission that has not been returned, area, year and form';
comment on column nil_form_current.submission is 'As in fct_nil_form';
comment on column nil_form_current.area_code is 'As in fct_nil_form';
comment on column nil_form_current.year is 'As in fct_nil_form';
comment on column nil_form_current.form is 'As in fct_nil_form';
comment on column nil_form_current.sheet is 'As in fct_nil_form';
comment on column nil_form_current.cell is 'As in fct_nil_form';
comment on column nil_form_current.received_at is 'As in fct_nil_form';

-- a submission that says there is nothing to report is accepted, though nothing loads
create or replace view submission_answer as
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
saying_nil as (select distinct submission from nil_form_current),
counted as (
    select
        submissions.* exclude (loaded_count, rejected_count),
        submission_return.submission is not null as is_returned,
        asking.submission is not null as has_questions,
        saying_nil.submission is not null as is_nil,
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
    left join saying_nil
        on submissions.submission = saying_nil.submission
    left join submission_return
        on submissions.submission = submission_return.submission
)
select
    * exclude (is_returned, is_nil, has_questions, status),
    case
        when status in ('duplicate', 'unreadable') then status
        when loaded_count = 0 and not is_nil then 'rejected'
        when rejected_count > 0 then 'partly_accepted'
        when has_questions then 'accepted_with_warnings'
        else 'accepted'
    end as status
from counted;
comment on view submission_answer is 'One row per submission with what became of it as it stands now: the columns of dim_submission. An explained warning asks for nothing any more';
