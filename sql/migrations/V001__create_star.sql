-- The durable tables of the star. Codes are the keys: a rebuilt warehouse compares equal row by row.

create table dim_area (
    area_code varchar not null,
    name varchar not null,
    level varchar not null,
    unit_type varchar not null,
    parent_code varchar,
    valid_from integer not null,
    valid_to integer,
    successor_codes varchar not null
);
comment on table dim_area is 'One row per area and span of validity';
comment on column dim_area.area_code is 'Six-digit GB/T 2260 code, or a local code of the same form';
comment on column dim_area.name is 'Official name in that span';
comment on column dim_area.level is 'nation, province, prefecture or county';
comment on column dim_area.unit_type is 'Kind of unit, such as 市辖区 or 县级市';
comment on column dim_area.parent_code is 'Area it belongs to; null only for the nation';
comment on column dim_area.valid_from is 'First year whose year-end table has it';
comment on column dim_area.valid_to is 'Last such year; null while still valid';
comment on column dim_area.successor_codes is 'Codes that carry it on, separated by |; empty where none';

create table dim_area_change (
    event_id varchar not null,
    change_year integer not null,
    event_type varchar not null,
    is_whole_unit boolean not null,
    old_code varchar not null,
    old_name varchar not null,
    new_code varchar not null,
    new_name varchar not null
);
comment on table dim_area_change is 'One row per old area and new area of a change event';
comment on column dim_area_change.event_id is 'The event';
comment on column dim_area_change.change_year is 'First year-end table that shows it';
comment on column dim_area_change.event_type is 'recode, rename, merge, split …';
comment on column dim_area_change.is_whole_unit is 'False where only a part moved';
comment on column dim_area_change.old_code is 'Area before';
comment on column dim_area_change.old_name is 'Its name before';
comment on column dim_area_change.new_code is 'Area after';
comment on column dim_area_change.new_name is 'Its name after';

create table dim_indicator (
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
    department varchar not null,
    valid_min decimal(28, 10),
    valid_max decimal(28, 10)
);
comment on table dim_indicator is 'One row per indicator';
comment on column dim_indicator.indicator_code is 'Code of the catalog';
comment on column dim_indicator.name is 'Name';
comment on column dim_indicator.domain is 'Domain (领域)';
comment on column dim_indicator.unit is 'Unit of every stored value';
comment on column dim_indicator.decimals is 'Digits to print';
comment on column dim_indicator.direction is 'higher, lower, range or context';
comment on column dim_indicator.kind is 'ratio, rate, count or mean';
comment on column dim_indicator.numerator_code is 'Indicator that is its numerator, where the catalog has one';
comment on column dim_indicator.denominator_code is 'Indicator that is its denominator, where the catalog has one';
comment on column dim_indicator.multiplier is 'value = multiplier x numerator / denominator';
comment on column dim_indicator.aggregation is 'ratio_of_sums, sum or not_aggregatable';
comment on column dim_indicator.department is 'Responsible department';
comment on column dim_indicator.valid_min is 'Least value that can be true';
comment on column dim_indicator.valid_max is 'Greatest value that can be true';

create table dim_year (
    year integer not null,
    is_base_year boolean not null,
    is_mid_year boolean not null,
    is_end_year boolean not null
);
comment on table dim_year is 'One row per reference year seen in observations or named by a plan';
comment on column dim_year.year is 'Reference year';
comment on column dim_year.is_base_year is 'A plan starts from it';
comment on column dim_year.is_mid_year is 'A plan has its mid-term evaluation in it';
comment on column dim_year.is_end_year is 'A plan ends with it';

create table dim_breakdown (
    breakdown varchar not null,
    sex varchar not null,
    residence varchar not null
);
comment on table dim_breakdown is 'One row per breakdown';
comment on column dim_breakdown.breakdown is 'sex.residence, such as T.T';
comment on column dim_breakdown.sex is 'T total, M male, F female';
comment on column dim_breakdown.residence is 'T total, U urban, R rural';

create table dim_plan (
    plan_code varchar not null,
    title varchar not null,
    plan_kind varchar not null,
    area_code varchar not null,
    base_year integer not null,
    mid_year integer not null,
    end_year integer not null
);
comment on table dim_plan is 'One row per development plan';
comment on column dim_plan.plan_code is 'Code of the catalog';
comment on column dim_plan.title is 'Title';
comment on column dim_plan.plan_kind is 'women or children';
comment on column dim_plan.area_code is 'Area whose plan it is';
comment on column dim_plan.base_year is 'Base year';
comment on column dim_plan.mid_year is 'Year of the mid-term evaluation';
comment on column dim_plan.end_year is 'Year of the end-of-term evaluation';

create table dim_target (
    target_code varchar not null,
    plan_code varchar not null,
    position integer not null,
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
    comparison varchar not null
);
comment on table dim_target is 'One row per target of a plan';
comment on column dim_target.target_code is 'Code of the catalog';
comment on column dim_target.plan_code is 'The plan';
comment on column dim_target.position is 'Place in the catalog, from 1';
comment on column dim_target.domain is 'Domain in the wording of the plan';
comment on column dim_target.indicator_code is 'Indicator that measures it; null where none does';
comment on column dim_target.breakdown is 'In the words of the catalog: empty, rural, urban-rural gap, max over counties …';
comment on column dim_target.statement is 'Sentence of the plan';
comment on column dim_target.target_type is 'at_least, at_most, between, reduce_by_pct_from_base …';
comment on column dim_target.value_numerator is 'The value is this over value_denominator: an exact fraction';
comment on column dim_target.value_denominator is 'More than zero; 1 for a plain decimal';
comment on column dim_target.value2_numerator is 'The upper bound of between, likewise';
comment on column dim_target.value2_denominator is 'More than zero; 1 for a plain decimal';
comment on column dim_target.unit is 'Unit of the value';
comment on column dim_target.comparison is 'In the words of the catalog: empty, base, previous_term, indicator:CODE …';

create table dim_submission (
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
    status varchar not null,
    place_area_code varchar,
    area_codes varchar not null,
    years varchar not null,
    filled_count integer not null,
    loaded_count integer not null,
    rejected_count integer not null,
    ignored_count integer not null
);
comment on table dim_submission is 'One row per submission that has been read, checked and answered for';
comment on column dim_submission.submission is 'Name of the submission';
comment on column dim_submission.inbox_path is 'Where it lay, relative to the inbox';
comment on column dim_submission.file is 'Name of the file';
comment on column dim_submission.sha256 is 'Hash of its bytes';
comment on column dim_submission.bytes is 'Its size';
comment on column dim_submission.received_at is 'Receipt time';
comment on column dim_submission.utc_offset is 'Offset from UTC in which the receipt time is written, such as +08:00';
comment on column dim_submission.sender_area_code is 'Area of the folder it lay in; null directly in the inbox';
comment on column dim_submission.duplicate_of is 'Submission with the same bytes, taken before';
comment on column dim_submission.catalog_sha256 is 'Catalog in force';
comment on column dim_submission.kind is 'file or link';
comment on column dim_submission.status is 'accepted, accepted_with_warnings, partly_accepted, rejected, duplicate or unreadable';
comment on column dim_submission.place_area_code is 'Area under which the receipt lies; null: _unknown';
comment on column dim_submission.area_codes is 'Areas it speaks for, ascending, separated by |';
comment on column dim_submission.years is 'Years it speaks for, ascending, separated by |';
comment on column dim_submission.filled_count is 'Filled cells = loaded + rejected + ignored';
comment on column dim_submission.loaded_count is 'Cells whose observations were accepted';
comment on column dim_submission.rejected_count is 'Cells kept out by an error';
comment on column dim_submission.ignored_count is 'Cells that are not data';

create table fct_observation (
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
comment on table fct_observation is 'One row per accepted observation; append-only, the submission is its recorded time';
comment on column fct_observation.area_code is 'Area as it was in that year';
comment on column fct_observation.indicator_code is 'Indicator';
comment on column fct_observation.year is 'Year measured';
comment on column fct_observation.breakdown is 'Breakdown, such as T.T';
comment on column fct_observation.value is 'In the unit of the indicator, unrounded; null exactly when missing_reason is given';
comment on column fct_observation.missing_reason is 'Why there is no value';
comment on column fct_observation.is_approximate is 'The cell says 约, 余 or the like';
comment on column fct_observation.decimals is 'Digits after the point as displayed';
comment on column fct_observation.cell_text is 'The cell as displayed';
comment on column fct_observation.statement is 'current_year, or previous_year from a 上年 column';
comment on column fct_observation.submission is 'Submission it came with';
comment on column fct_observation.sheet is 'Sheet it stands on';
comment on column fct_observation.cell is 'Cell it stands in';
comment on column fct_observation.received_at is 'Receipt time of the submission';
comment on column fct_observation.inbox_path is 'Where the submission lay; decides between equal receipt times';

create table fct_finding (
    submission varchar not null,
    position integer not null,
    rule varchar not null,
    severity varchar not null,
    sheet varchar,
    cell varchar,
    area_code varchar,
    indicator_code varchar,
    year integer,
    breakdown varchar,
    value varchar,
    expected varchar,
    message varchar not null,
    explanation varchar
);
comment on table fct_finding is 'One row per finding given back to a sender';
comment on column fct_finding.submission is 'Submission it is about';
comment on column fct_finding.position is 'Place in the receipt, from 1';
comment on column fct_finding.rule is 'Code of the rule';
comment on column fct_finding.severity is 'error, warning or info';
comment on column fct_finding.sheet is 'Sheet; null where it is about the whole file';
comment on column fct_finding.cell is 'Cell; null where no single cell is meant';
comment on column fct_finding.area_code is 'Area, where known';
comment on column fct_finding.indicator_code is 'Indicator, where known';
comment on column fct_finding.year is 'Reference year, where known';
comment on column fct_finding.breakdown is 'Breakdown, where known';
comment on column fct_finding.value is 'What stands there';
comment on column fct_finding.expected is 'What should stand there';
comment on column fct_finding.message is 'One sentence in Chinese';
comment on column fct_finding.explanation is 'The words of the sender about it';

create table fct_ignored_cells (
    submission varchar not null,
    reason varchar not null,
    cell_count integer not null
);
comment on table fct_ignored_cells is 'One row per submission and reason for which cells were not data';
comment on column fct_ignored_cells.submission is 'Submission';
comment on column fct_ignored_cells.reason is 'title, header, section, note …';
comment on column fct_ignored_cells.cell_count is 'Number of cells';

create view observation_current as
with
contested as (
    -- few cells are stated twice: only these have to be ranked
    select area_code, indicator_code, year, breakdown
    from fct_observation
    group by area_code, indicator_code, year, breakdown
    having count(*) > 1
),
ranked as (
    select
        fct_observation.*,
        row_number() over (
            partition by fct_observation.area_code, fct_observation.indicator_code, fct_observation.year, fct_observation.breakdown
            order by statement, received_at desc, inbox_path desc, submission desc, sheet desc, cell desc
        ) as rank_of_statement
    from fct_observation
    semi join contested
        using (area_code, indicator_code, year, breakdown)
)
select fct_observation.*
from fct_observation
anti join contested
    using (area_code, indicator_code, year, breakdown)
union all
select * exclude (rank_of_statement)
from ranked
where rank_of_statement = 1;
comment on view observation_current is 'The accepted observation that stands for each area, indicator, year and breakdown: 本年 before 上年, then the newest';
