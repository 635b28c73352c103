-- How complete a form is, by when it is owed, and as of which day that is said.

alter table reported_value add column is_current_year boolean;
comment on column reported_value.is_current_year is 'Said of the year itself, not in a 上年 column';

alter table form_receipt add column required_count integer;
alter table form_receipt add column given_count integer;
comment on column form_receipt.is_received is 'At least one line of it is accepted, or it says that there is nothing to report';
comment on column form_receipt.is_nil is 'It says that there is nothing to report, and no figure of it is accepted';
comment on column form_receipt.required_count is 'Lines that the area must fill';
comment on column form_receipt.given_count is 'Those of them of which a value or the reason for none is accepted';

alter table mart_completeness add column area_name varchar;
alter table mart_completeness add column level varchar;
alter table mart_completeness add column parent_code varchar;
alter table mart_completeness add column due_date date;
alter table mart_completeness add column required_lines integer;
alter table mart_completeness add column missing_lines integer;
alter table mart_completeness add column as_of date;
comment on column mart_completeness.received is 'Forms of which at least one line is accepted, or that say there is nothing to report';
comment on column mart_completeness.nil_confirmed is 'Received forms that say there is nothing to report and of which no figure is accepted';
comment on column mart_completeness.area_name is 'Name of the area in that year';
comment on column mart_completeness.level is 'nation, province, prefecture or county in that year';
comment on column mart_completeness.parent_code is 'Area directly above in that year';
comment on column mart_completeness.due_date is 'Last day on which the first form that is missing is not late; of all forms where none is missing';
comment on column mart_completeness.required_lines is 'Lines that must be filled on the forms received';
comment on column mart_completeness.missing_lines is 'Those of them of which neither a value nor the reason for none is accepted; none on a form that says there is nothing to report';
comment on column mart_completeness.as_of is 'Day against which forms are due or late';
