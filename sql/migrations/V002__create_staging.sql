-- What has been read and not yet accepted. Emptied by every acceptance.

create macro plain_number(number) as regexp_replace(cast(number as varchar), '\.?0+$', '');
comment on macro plain_number is 'A decimal as people write it: without zeros behind the last digit that says something';

create macro half_unit(decimals) as cast(0.5 * pow(10, -greatest(-17, least(10, decimals))) as decimal(28, 10));
comment on macro half_unit is 'Half a unit of the last digit shown: how far the true value may lie from a rounded one';

create table stg_submission (
    submission varchar not null,
    inbox_path varchar not null,
    file varchar not null,
    sha256 varchar not null,
    bytes bigint not null,
    received_at timestamp with time zone not null,
    utc_offset varchar not null,
    sender_area_code varchar,
    duplicate_of varchar,
    catalog_sha256 varchar not null,
    kind varchar not null,
    is_unreadable boolean not null,
    area_codes varchar not null,
    years varchar not null,
    filled_count integer not null
);
comment on table stg_submission is 'One row per submission that has been read';
comment on column stg_submission.submission is 'Name of the submission';
comment on column stg_submission.inbox_path is 'Where it lay, relative to the inbox';
comment on column stg_submission.file is 'Name of the file';
comment on column stg_submission.sha256 is 'Hash of its bytes';
comment on column stg_submission.bytes is 'Its size';
comment on column stg_submission.received_at is 'Receipt time';
comment on column stg_submission.utc_offset is 'Offset from UTC in which the receipt time is written, such as +08:00';
comment on column stg_submission.sender_area_code is 'Area of the folder it lay in; null directly in the inbox';
comment on column stg_submission.duplicate_of is 'Submission with the same bytes, taken before';
comment on column stg_submission.catalog_sha256 is 'Catalog in force';
comment on column stg_submission.kind is 'file or link';
comment on column stg_submission.is_unreadable is 'It could not be opened as a table';
comment on column stg_submission.area_codes is 'Areas it speaks for, ascending, separated by |';
comment on column stg_submission.years is 'Years it speaks for, ascending, separated by |';
comment on column stg_submission.filled_count is 'Filled cells of all sheets';

create table stg_observation (
    observation_id bigint not null,
    submission varchar not null,
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
    sheet varchar not null,
    sheet_position integer not null,
    cell varchar not null,
    row_number integer not null,
    column_number integer not null
);
comment on table stg_observation is 'One row per observation that has been read';
comment on column stg_observation.observation_id is 'Number within staging, without meaning outside';
comment on column stg_observation.submission is 'Submission it came with';
comment on column stg_observation.area_code is 'Area';
comment on column stg_observation.indicator_code is 'Indicator';
comment on column stg_observation.year is 'Year measured';
comment on column stg_observation.breakdown is 'Breakdown, such as T.T';
comment on column stg_observation.value is 'In the unit of the indicator, unrounded; null exactly when missing_reason is given';
comment on column stg_observation.missing_reason is 'Why there is no value';
comment on column stg_observation.is_approximate is 'The cell says 约, 余 or the like';
comment on column stg_observation.decimals is 'Digits after the point as displayed, in the unit of the indicator';
comment on column stg_observation.cell_text is 'The cell as displayed';
comment on column stg_observation.statement is 'current_year, or previous_year from a 上年 column';
comment on column stg_observation.sheet is 'Sheet it stands on';
comment on column stg_observation.sheet_position is 'Place of the sheet among those with data, from 1';
comment on column stg_observation.cell is 'Cell it stands in';
comment on column stg_observation.row_number is 'Row of that cell, from 1';
comment on column stg_observation.column_number is 'Column of that cell, from 1';

create table stg_rejected_cell (
    submission varchar not null,
    sheet varchar not null,
    cell varchar not null
);
comment on table stg_rejected_cell is 'One row per cell that should be data and could not be read as such';
comment on column stg_rejected_cell.submission is 'Submission';
comment on column stg_rejected_cell.sheet is 'Sheet';
comment on column stg_rejected_cell.cell is 'Cell';

create table stg_ignored_cells (
    submission varchar not null,
    reason varchar not null,
    cell_count integer not null
);
comment on table stg_ignored_cells is 'One row per submission and reason for which cells are not data';
comment on column stg_ignored_cells.submission is 'Submission';
comment on column stg_ignored_cells.reason is 'title, header, section, note …';
comment on column stg_ignored_cells.cell_count is 'Number of cells';

create table stg_finding (
    submission varchar not null,
    found_by varchar not null,
    rule varchar not null,
    severity varchar not null,
    sheet varchar,
    sheet_position integer not null,
    cell varchar,
    row_number integer not null,
    column_number integer not null,
    area_code varchar,
    indicator_code varchar,
    year integer,
    breakdown varchar,
    value varchar,
    expected varchar,
    message varchar not null,
    explanation varchar
);
comment on table stg_finding is 'One row per finding about a staged submission';
comment on column stg_finding.submission is 'Submission it is about';
comment on column stg_finding.found_by is 'reading or check';
comment on column stg_finding.rule is 'Code of the rule';
comment on column stg_finding.severity is 'error, warning or info';
comment on column stg_finding.sheet is 'Sheet; null where it is about the whole file';
comment on column stg_finding.sheet_position is 'Place of the sheet among those with data, from 1; 0 where it is about the whole file';
comment on column stg_finding.cell is 'Cell; null where no single cell is meant';
comment on column stg_finding.row_number is 'Row of that cell, from 1; 0 where there is none';
comment on column stg_finding.column_number is 'Column of that cell, from 1; 0 where there is none';
comment on column stg_finding.area_code is 'Area, where known';
comment on column stg_finding.indicator_code is 'Indicator, where known';
comment on column stg_finding.year is 'Reference year, where known';
comment on column stg_finding.breakdown is 'Breakdown, where known';
comment on column stg_finding.value is 'What stands there';
comment on column stg_finding.expected is 'What should stand there';
comment on column stg_finding.message is 'One sentence in Chinese';
comment on column stg_finding.explanation is 'The words of the sender about it';
