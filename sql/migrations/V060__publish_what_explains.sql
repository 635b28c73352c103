-- What a release needs to explain every figure by itself: the cell behind each observation, what it displaced, how areas were followed through time,
-- and the words of the catalog in force.

alter table mart_observation add column cell_text varchar;
alter table mart_observation add column is_approximate boolean;
alter table mart_observation add column statement varchar;
comment on column mart_observation.cell_text is 'The cell as displayed';
comment on column mart_observation.is_approximate is 'The cell says 约, 余 or the like';
comment on column mart_observation.statement is 'current_year, or previous_year from a 上年 column';

create table mart_observation_superseded (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    place integer not null,
    value decimal(28, 10),
    missing_reason varchar,
    submission varchar not null,
    file varchar not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null,
    cell_text varchar not null,
    is_approximate boolean not null,
    statement varchar not null
);
comment on table mart_observation_superseded is 'One row per accepted statement that another one stands before';
comment on column mart_observation_superseded.area_code is 'Area as reported';
comment on column mart_observation_superseded.indicator_code is 'Indicator';
comment on column mart_observation_superseded.year is 'Reference year';
comment on column mart_observation_superseded.breakdown is 'Breakdown';
comment on column mart_observation_superseded.place is 'Order of standing, from 2; the row of observation is 1. As of a day the least place received by then stands';
comment on column mart_observation_superseded.value is 'Accepted value; null exactly when missing_reason is given';
comment on column mart_observation_superseded.missing_reason is 'Why there is no value';
comment on column mart_observation_superseded.submission is 'Submission it came with';
comment on column mart_observation_superseded.file is 'File of the submission';
comment on column mart_observation_superseded.sheet is 'Sheet';
comment on column mart_observation_superseded.cell is 'Cell';
comment on column mart_observation_superseded.received_at is 'Receipt time';
comment on column mart_observation_superseded.cell_text is 'The cell as displayed';
comment on column mart_observation_superseded.is_approximate is 'The cell says 约, 余 or the like';
comment on column mart_observation_superseded.statement is 'current_year, or previous_year from a 上年 column';

create table mart_submission (
    submission varchar not null,
    inbox_path varchar not null,
    file varchar not null,
    sha256 varchar not null,
    bytes bigint not null,
    received_at timestamp with time zone not null,
    utc_offset varchar not null,
    sender_area_code varchar,
    duplicate_of varchar,
    status varchar not null,
    filled_count integer not null,
    loaded_count integer not null,
    rejected_count integer not null,
    ignored_count integer not null
);
comment on table mart_submission is 'One row per submission that was answered for';
comment on column mart_submission.submission is 'Name of the submission, and of its folder in the archive';
comment on column mart_submission.inbox_path is 'Where it lay in the inbox';
comment on column mart_submission.file is 'Name of the file';
comment on column mart_submission.sha256 is 'Hash of its bytes';
comment on column mart_submission.bytes is 'Its size';
comment on column mart_submission.received_at is 'Receipt time';
comment on column mart_submission.utc_offset is 'Offset in which the receipt time is written, such as +08:00';
comment on column mart_submission.sender_area_code is 'Area of the folder it lay in; null directly in the inbox';
comment on column mart_submission.duplicate_of is 'Submission with the same bytes, taken before';
comment on column mart_submission.status is 'accepted, accepted_with_warnings, partly_accepted, rejected, duplicate or unreadable';
comment on column mart_submission.filled_count is 'Filled cells = loaded + rejected + ignored';
comment on column mart_submission.loaded_count is 'Cells whose observations were accepted';
comment on column mart_submission.rejected_count is 'Cells kept out by an error';
comment on column mart_submission.ignored_count is 'Cells that are not data';

create table mart_area (
    area_code varchar not null,
    name varchar not null,
    level varchar not null,
    parent_code varchar,
    valid_from integer not null,
    valid_to integer,
    successor_codes varchar not null
);
comment on table mart_area is 'One row per area of the catalog and span of validity';
comment on column mart_area.area_code is 'Area';
comment on column mart_area.name is 'Its name in that span';
comment on column mart_area.level is 'nation, province, prefecture or county';
comment on column mart_area.parent_code is 'Area it belongs to; null only for the nation';
comment on column mart_area.valid_from is 'First year whose year-end table has it';
comment on column mart_area.valid_to is 'Last such year; null while still valid';
comment on column mart_area.successor_codes is 'Codes that carry it on, separated by |';

create table mart_area_change (
    change_year integer not null,
    old_code varchar not null,
    old_name varchar not null,
    new_code varchar not null,
    new_name varchar not null,
    event_id varchar not null,
    event_type varchar not null,
    is_whole_unit boolean not null
);
comment on table mart_area_change is 'One row per old area and new area of a change event';
comment on column mart_area_change.change_year is 'First year-end table that shows it';
comment on column mart_area_change.old_code is 'Area before';
comment on column mart_area_change.old_name is 'Its name before';
comment on column mart_area_change.new_code is 'Area after';
comment on column mart_area_change.new_name is 'Its name after';
comment on column mart_area_change.event_id is 'The event';
comment on column mart_area_change.event_type is 'recode, rename, merge, split …';
comment on column mart_area_change.is_whole_unit is 'False where only a part moved';

create table mart_area_source (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    source_code varchar not null,
    source_name varchar not null,
    source_count integer not null,
    is_broken boolean not null,
    is_heard boolean not null
);
comment on table mart_area_source is 'One row per boundary year, evaluated area, year and area of that year that went into it';
comment on column mart_area_source.boundary_year is 'Year on whose boundaries the area stands';
comment on column mart_area_source.area_code is 'Area on those boundaries';
comment on column mart_area_source.year is 'Reference year';
comment on column mart_area_source.source_code is 'Area as it reported for that year';
comment on column mart_area_source.source_name is 'Its name';
comment on column mart_area_source.source_count is 'Areas that went into it, counting those of that year';
comment on column mart_area_source.is_broken is 'What it reported is not about the area on those boundaries';
comment on column mart_area_source.is_heard is 'Its reports of that year are taken for the area';

create table mart_area_part (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    part_code varchar not null
);
comment on table mart_area_part is 'One row per boundary year, evaluated area, reference year and direct part that existed then';
comment on column mart_area_part.boundary_year is 'Year on whose boundaries both stand';
comment on column mart_area_part.area_code is 'Area';
comment on column mart_area_part.year is 'Reference year';
comment on column mart_area_part.part_code is 'Direct part of it';

create table mart_indicator (
    indicator_code varchar not null,
    name varchar not null,
    domain varchar not null,
    unit varchar not null,
    decimals integer not null,
    direction varchar not null,
    kind varchar not null,
    numerator_code varchar,
    denominator_code varchar,
    multiplier decimal(18, 6) not null,
    aggregation varchar not null,
    department varchar not null
);
comment on table mart_indicator is 'One row per indicator of the catalog';
comment on column mart_indicator.indicator_code is 'Indicator';
comment on column mart_indicator.name is 'Its name';
comment on column mart_indicator.domain is 'Domain (领域)';
comment on column mart_indicator.unit is 'Unit of every value';
comment on column mart_indicator.decimals is 'Digits to print';
comment on column mart_indicator.direction is 'higher, lower, range or context';
comment on column mart_indicator.kind is 'ratio, rate, count or mean';
comment on column mart_indicator.numerator_code is 'Indicator that is its numerator';
comment on column mart_indicator.denominator_code is 'Indicator that is its denominator';
comment on column mart_indicator.multiplier is 'value = multiplier x numerator / denominator';
comment on column mart_indicator.aggregation is 'ratio_of_sums, sum or not_aggregatable';
comment on column mart_indicator.department is 'Responsible department';

create table mart_target (
    plan_code varchar not null,
    position integer not null,
    target_code varchar not null,
    plan_title varchar not null,
    plan_kind varchar not null,
    plan_area_code varchar not null,
    base_year integer not null,
    mid_year integer not null,
    end_year integer not null,
    boundary_year integer not null,
    domain varchar not null,
    indicator_code varchar,
    breakdown varchar not null,
    statement varchar not null,
    target_type varchar not null,
    value_numerator decimal(18, 6),
    value_denominator decimal(18, 6),
    value2_numerator decimal(18, 6),
    value2_denominator decimal(18, 6),
    unit varchar not null,
    comparison varchar not null,
    reference varchar not null,
    reference_code varchar
);
comment on table mart_target is 'One row per target of an evaluated plan';
comment on column mart_target.plan_code is 'Plan';
comment on column mart_target.position is 'Place of the target in the catalog';
comment on column mart_target.target_code is 'Target';
comment on column mart_target.plan_title is 'Title of the plan';
comment on column mart_target.plan_kind is 'women or children';
comment on column mart_target.plan_area_code is 'Area whose plan it is';
comment on column mart_target.base_year is 'Base year of the plan';
comment on column mart_target.mid_year is 'Its mid-term year';
comment on column mart_target.end_year is 'Its end year';
comment on column mart_target.boundary_year is 'Year on whose boundaries it is judged';
comment on column mart_target.domain is 'Domain in the wording of the plan';
comment on column mart_target.indicator_code is 'Indicator that measures it';
comment on column mart_target.breakdown is 'Breakdown, in the words of the catalog where there is no code';
comment on column mart_target.statement is 'Sentence of the plan';
comment on column mart_target.target_type is 'Type of the target';
comment on column mart_target.value_numerator is 'The value is this over value_denominator';
comment on column mart_target.value_denominator is 'More than zero; 1 for a plain decimal';
comment on column mart_target.value2_numerator is 'The upper bound of between, likewise';
comment on column mart_target.value2_denominator is 'More than zero; 1 for a plain decimal';
comment on column mart_target.unit is 'Unit of the value';
comment on column mart_target.comparison is 'In the words of the catalog: empty, base, previous_term, indicator:CODE …';
comment on column mart_target.reference is 'What the limit is reckoned from: none, base, previous_term, indicator or unknown';
comment on column mart_target.reference_code is 'The indicator it is compared with';

create table mart_rule (
    rule varchar not null,
    version integer not null,
    severity varchar not null,
    statement varchar not null,
    formula varchar not null
);
comment on table mart_rule is 'One row per rule of the catalog';
comment on column mart_rule.rule is 'Rule';
comment on column mart_rule.version is 'Counts up when its meaning changes';
comment on column mart_rule.severity is 'error, warning or info';
comment on column mart_rule.statement is 'What must hold, in Chinese';
comment on column mart_rule.formula is 'The same in the language of the rules; empty where a file or the reader applies it';

create table mart_evaluation_setting (
    min_coverage_pct decimal(9, 4) not null,
    nearly_met_pct decimal(9, 4) not null,
    nearly_met_counts boolean not null,
    lookback_years integer not null,
    evaluation_date date not null,
    newest_year integer
);
comment on table mart_evaluation_setting is 'One row: what the evaluation was done with';
comment on column mart_evaluation_setting.min_coverage_pct is 'Share of the direct parts from which a roll-up stands';
comment on column mart_evaluation_setting.nearly_met_pct is 'How far from the limit, in percent of it, is still 基本达标';
comment on column mart_evaluation_setting.nearly_met_counts is '基本达标 counts in the rates of attainment';
comment on column mart_evaluation_setting.lookback_years is 'Years before the end year that may stand in for it';
comment on column mart_evaluation_setting.evaluation_date is 'Day against which forms are due or late';
comment on column mart_evaluation_setting.newest_year is 'Newest data year, on whose boundaries indicator_area_year stands';

create table mart_qualitative (
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    is_done boolean not null
);
comment on table mart_qualitative is 'One row per qualitative target, area and year for which 是否完成 was handed in';
comment on column mart_qualitative.target_code is 'Target';
comment on column mart_qualitative.area_code is 'Area';
comment on column mart_qualitative.year is 'Reference year';
comment on column mart_qualitative.is_done is '是, 完成, 已完成';
