-- Whether targets that no number measures are done, as submissions say it. fct_qualitative holds what stands now.

create table stg_qualitative (
    submission varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    is_done boolean not null,
    sheet varchar not null,
    cell varchar not null
);
comment on table stg_qualitative is 'One row per staged submission, cell, qualitative target, area and year for which 是否完成 says something';
comment on column stg_qualitative.submission is 'Submission';
comment on column stg_qualitative.target_code is 'Target';
comment on column stg_qualitative.area_code is 'Area';
comment on column stg_qualitative.year is 'Reference year';
comment on column stg_qualitative.is_done is '是, 完成, 已完成';
comment on column stg_qualitative.sheet is 'Sheet of the answer';
comment on column stg_qualitative.cell is 'Cell of the answer';

create table fct_qualitative_statement (
    submission varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    is_done boolean not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null,
    inbox_path varchar not null
);
comment on table fct_qualitative_statement is 'One row per accepted submission, cell, qualitative target, area and year for which 是否完成 says something; never edited';
comment on column fct_qualitative_statement.submission is 'Submission';
comment on column fct_qualitative_statement.target_code is 'Target';
comment on column fct_qualitative_statement.area_code is 'Area';
comment on column fct_qualitative_statement.year is 'Reference year';
comment on column fct_qualitative_statement.is_done is '是, 完成, 已完成';
comment on column fct_qualitative_statement.sheet is 'Sheet of the answer';
comment on column fct_qualitative_statement.cell is 'Cell of the answer';
comment on column fct_qualitative_statement.received_at is 'When the submission was received';
comment on column fct_qualitative_statement.inbox_path is 'Where it lay; of two received at once the later by path stands';
