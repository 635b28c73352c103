-- The two largest published tables repeat what the star says, with names beside the codes: they are read from it and not kept a second time.

create table contested_observation (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    place integer not null,
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
comment on table contested_observation is 'One row per accepted statement of a cell of which there is more than one';
comment on column contested_observation.area_code is 'Area as reported';
comment on column contested_observation.indicator_code is 'Indicator';
comment on column contested_observation.year is 'Reference year';
comment on column contested_observation.breakdown is 'Breakdown';
comment on column contested_observation.place is '1 for the statement that stands: 本年 before 上年, then the newest';
comment on column contested_observation.value is 'Value; null exactly when missing_reason is given';
comment on column contested_observation.missing_reason is 'Why there is no value';
comment on column contested_observation.is_approximate is 'Stated as about so much';
comment on column contested_observation.decimals is 'Decimals shown';
comment on column contested_observation.cell_text is 'What the cell shows';
comment on column contested_observation.statement is 'current_year or previous_year: the column it stood in';
comment on column contested_observation.submission is 'Submission it came with';
comment on column contested_observation.sheet is 'Sheet';
comment on column contested_observation.cell is 'Cell';
comment on column contested_observation.received_at is 'Receipt time';
comment on column contested_observation.inbox_path is 'Path in the inbox';

create view standing_observation as
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
    inbox_path
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
    inbox_path
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

drop table mart_observation;

create view mart_observation as
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
    standing_observation.statement
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

drop table mart_indicator_area_year;

create view mart_indicator_area_year as
select
    area_value.area_code,
    evaluated_area.name as area_name,
    evaluated_area.level,
    evaluated_area.parent_code,
    area_value.indicator_code,
    area_value.year,
    area_value.breakdown,
    area_value.value,
    area_value.value_reported,
    area_value.value_computed,
    area_value.numerator,
    area_value.denominator,
    case
        when area_value.value_reported is not null then 'reported'
        when area_value.value is not null then 'computed'
    end as basis,
    area_value.coverage_pct,
    cast(area_value.value_reported - area_value.value_computed as decimal(28, 10)) as difference
from area_value
join evaluation_boundary
    on area_value.boundary_year = evaluation_boundary.boundary_year
join evaluated_area
    on area_value.boundary_year = evaluated_area.boundary_year
    and area_value.area_code = evaluated_area.area_code
where evaluation_boundary.is_newest;
comment on view mart_indicator_area_year is 'One row per area, indicator, year and breakdown, every level, on the boundaries of the newest data year';
comment on column mart_indicator_area_year.area_code is 'Area';
comment on column mart_indicator_area_year.area_name is 'Its name';
comment on column mart_indicator_area_year.level is 'nation, province, prefecture or county';
comment on column mart_indicator_area_year.parent_code is 'Area it belongs to; null only for the nation';
comment on column mart_indicator_area_year.indicator_code is 'Indicator';
comment on column mart_indicator_area_year.year is 'Reference year';
comment on column mart_indicator_area_year.breakdown is 'Breakdown';
comment on column mart_indicator_area_year.value is 'The own report, else the computed value where enough parts gave it';
comment on column mart_indicator_area_year.value_reported is 'Own accepted report';
comment on column mart_indicator_area_year.value_computed is 'From the direct parts, or from own operands without parts';
comment on column mart_indicator_area_year.numerator is 'Numerator behind the value, where known';
comment on column mart_indicator_area_year.denominator is 'Denominator behind the value, where known';
comment on column mart_indicator_area_year.basis is 'reported or computed; null where there is no value';
comment on column mart_indicator_area_year.coverage_pct is 'Share of the direct parts that gave all operands';
comment on column mart_indicator_area_year.difference is 'value_reported - value_computed';
