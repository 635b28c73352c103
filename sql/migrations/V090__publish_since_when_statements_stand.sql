-- From when until when a statement was accepted is published, so that a release says what stood on any past day.

alter table contested_observation add column accepted_from timestamp with time zone;
comment on column contested_observation.accepted_from is 'Receipt time; when an override let it in; or when a return left it standing';

create or replace view standing_observation as
select
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    missing_reason,
    is_approximate,
    decimals,
    cell_text,
    statement,
    submission,
    sheet,
    cell,
    received_at,
    inbox_path,
    accepted_from
from observation_accepted
anti join contested_observation
    using (area_code, indicator_code, year, breakdown)
where accepted_until is null
union all
select
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    missing_reason,
    is_approximate,
    decimals,
    cell_text,
    statement,
    submission,
    sheet,
    cell,
    received_at,
    inbox_path,
    accepted_from
from contested_observation
where place = 1;
comment on view standing_observation is 'One row per cell: the statement that stood when contested_observation was filled, as observation_current says it';
comment on column standing_observation.area_code is 'Area as reported';
comment on column standing_observation.indicator_code is 'Indicator';
comment on column standing_observation.year is 'Reference year';
comment on column standing_observation.breakdown is 'Breakdown';
comment on column standing_observation.value is 'Value; null exactly when missing_reason is given';
comment on column standing_observation.missing_reason is 'Why there is no value';
comment on column standing_observation.is_approximate is 'Stated as about so much';
comment on column standing_observation.decimals is 'Decimals shown';
comment on column standing_observation.cell_text is 'What the cell shows';
comment on column standing_observation.statement is 'current_year or previous_year: the column it stood in';
comment on column standing_observation.submission is 'Submission it came with';
comment on column standing_observation.sheet is 'Sheet';
comment on column standing_observation.cell is 'Cell';
comment on column standing_observation.received_at is 'Receipt time';
comment on column standing_observation.inbox_path is 'Path in the inbox';
comment on column standing_observation.accepted_from is 'Receipt time; when an override let it in; or when a return left it standing';

create or replace view mart_observation as
select
    standing_observation.area_code,
    area_year.name as area_name,
    area_year.level,
    standing_observation.indicator_code,
    dim_indicator.name as indicator_name,
    dim_indicator.unit,
    standing_observation.year,
    standing_observation.breakdown,
    standing_observation.value,
    standing_observation.missing_reason,
    standing_observation.submission,
    dim_submission.file,
    standing_observation.sheet,
    standing_observation.cell,
    standing_observation.received_at,
    standing_observation.cell_text,
    standing_observation.is_approximate,
    standing_observation.statement,
    standing_observation.accepted_from
from standing_observation
join reporting_area
    on standing_observation.area_code = reporting_area.area_code
    and standing_observation.year = reporting_area.year
join area_year
    on reporting_area.area_code = area_year.area_code
    and reporting_area.standing_year = area_year.year
join dim_indicator
    on standing_observation.indicator_code = dim_indicator.indicator_code
join dim_submission
    on standing_observation.submission = dim_submission.submission;
comment on view mart_observation is 'One row per area, indicator, year and breakdown: the observation that stands';
comment on column mart_observation.area_code is 'Area as reported';
comment on column mart_observation.area_name is 'Its name in that year';
comment on column mart_observation.level is 'Its level in that year';
comment on column mart_observation.indicator_code is 'Indicator';
comment on column mart_observation.indicator_name is 'Its name';
comment on column mart_observation.unit is 'Unit of the value';
comment on column mart_observation.year is 'Reference year';
comment on column mart_observation.breakdown is 'Breakdown';
comment on column mart_observation.value is 'Accepted value; null exactly when missing_reason is given';
comment on column mart_observation.missing_reason is 'Why there is no value';
comment on column mart_observation.submission is 'Submission it came with';
comment on column mart_observation.file is 'File of the submission';
comment on column mart_observation.sheet is 'Sheet';
comment on column mart_observation.cell is 'Cell';
comment on column mart_observation.received_at is 'Receipt time';
comment on column mart_observation.cell_text is 'The cell as displayed';
comment on column mart_observation.is_approximate is 'The cell says 约, 余 or the like';
comment on column mart_observation.statement is 'current_year, or previous_year from a 上年 column';
comment on column mart_observation.accepted_from is 'Since when it is accepted: the receipt time; when an override let it in; or when a return left it standing';

alter table mart_observation_superseded add column accepted_from timestamp with time zone;
alter table mart_observation_superseded add column accepted_until timestamp with time zone;
comment on table mart_observation_superseded is 'One row per statement that was accepted and does not stand: another one stands before it, or its submission was returned';
comment on column mart_observation_superseded.place is 'Order from 2, those that are still accepted first; the row of observation is 1';
comment on column mart_observation_superseded.accepted_from is 'Since when it was accepted: the receipt time; when an override let it in; or when a return left it standing';
comment on column mart_observation_superseded.accepted_until is 'When its submission was returned; null while it is accepted';
