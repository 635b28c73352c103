-- What people decided. The files in archive/ are the truth; a row is put in once and never changed.

create table fct_decision (
    decision varchar not null,
    kind varchar not null,
    decided_at timestamp with time zone not null,
    utc_offset varchar not null,
    decided_by varchar not null,
    decider_area_code varchar not null,
    reason varchar not null,
    submission varchar,
    rule varchar,
    sheet varchar,
    cell varchar,
    plan_code varchar,
    area_code varchar,
    indicator_code varchar,
    breakdown varchar,
    value decimal(28, 10)
);
comment on table fct_decision is 'One row per decision of a person: an override, a return, a locked base value';
comment on column fct_decision.decision is 'Name of the decision';
comment on column fct_decision.kind is 'override, return or locked_base';
comment on column fct_decision.decided_at is 'When it was taken';
comment on column fct_decision.utc_offset is 'Offset from UTC in which that time is written, such as +08:00';
comment on column fct_decision.decided_by is 'Name of the person';
comment on column fct_decision.decider_area_code is 'Area for which the person works';
comment on column fct_decision.reason is 'In the words of the person';
comment on column fct_decision.submission is 'Override, return: the submission';
comment on column fct_decision.rule is 'Override: rule of the error';
comment on column fct_decision.sheet is 'Override: sheet of the cell that the error is about';
comment on column fct_decision.cell is 'Override: that cell';
comment on column fct_decision.plan_code is 'Locked base: the plan';
comment on column fct_decision.area_code is 'Locked base: the area';
comment on column fct_decision.indicator_code is 'Locked base: the indicator';
comment on column fct_decision.breakdown is 'Locked base: the breakdown, such as T.T';
comment on column fct_decision.value is 'Locked base: the value, in the unit of the indicator';
