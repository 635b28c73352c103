-- The legal forms and who owes them: what completeness is counted against.

create table dim_form_line (
    form varchar not null,
    form_title varchar not null,
    sheet varchar not null,
    position integer not null,
    line_code varchar not null,
    section varchar not null,
    label varchar not null,
    indicator_code varchar not null,
    breakdown varchar not null,
    required_at varchar not null
);
comment on table dim_form_line is 'One row per line of a legal form';
comment on column dim_form_line.form is 'Code of the form';
comment on column dim_form_line.form_title is 'Title as printed';
comment on column dim_form_line.sheet is 'Sheet it stands on';
comment on column dim_form_line.position is 'Place on the sheet, from 1';
comment on column dim_form_line.line_code is '代码 as printed';
comment on column dim_form_line.section is 'Heading above the line';
comment on column dim_form_line.label is '指标名称 as printed';
comment on column dim_form_line.indicator_code is 'Indicator it asks for';
comment on column dim_form_line.breakdown is 'Breakdown it asks for';
comment on column dim_form_line.required_at is 'Levels that must fill it, separated by |';

create table dim_reporting_duty (
    duty_code varchar not null,
    form varchar not null,
    level varchar not null,
    under_code varchar not null,
    from_year integer not null,
    to_year integer not null,
    due_day varchar not null,
    exempt_codes varchar not null
);
comment on table dim_reporting_duty is 'One row per duty to report: who owes which form for which years by when';
comment on column dim_reporting_duty.duty_code is 'Code of the catalog';
comment on column dim_reporting_duty.form is 'Form that is owed';
comment on column dim_reporting_duty.level is 'Level of area that owes it';
comment on column dim_reporting_duty.under_code is 'Area below which it is owed, itself included';
comment on column dim_reporting_duty.from_year is 'First reference year';
comment on column dim_reporting_duty.to_year is 'Last reference year';
comment on column dim_reporting_duty.due_day is 'MM-dd of the following year: the last day that is not late';
comment on column dim_reporting_duty.exempt_codes is 'Areas that owe nothing, separated by |; empty where none';
