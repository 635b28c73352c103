-- The published tables: mart_observation is published as observation, and so on.

create table mart_observation (
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    indicator_code varchar not null,
    indicator_name varchar not null,
    unit varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    missing_reason varchar,
    submission varchar not null,
    file varchar not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null
);
comment on table mart_observation is 'One row per area, indicator, year and breakdown: the observation that stands';
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

create table mart_indicator_area_year (
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    parent_code varchar,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    value_reported decimal(28, 10),
    value_computed decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    basis varchar,
    coverage_pct decimal(9, 2),
    difference decimal(28, 10)
);
comment on table mart_indicator_area_year is 'One row per area, indicator, year and breakdown, every level, on the boundaries of the newest data year';
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

create table mart_attainment (
    plan_code varchar not null,
    target_code varchar not null,
    position integer not null,
    domain varchar not null,
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    indicator_code varchar,
    breakdown varchar not null,
    base_value decimal(28, 10),
    mid_value decimal(28, 10),
    end_value decimal(28, 10),
    end_year integer,
    target_type varchar not null,
    target_value decimal(28, 10),
    verdict varchar not null,
    first_met_year integer,
    gap decimal(28, 10),
    small_sample boolean not null,
    governing boolean not null
);
comment on table mart_attainment is 'One row per plan, target and area';
comment on column mart_attainment.plan_code is 'Plan';
comment on column mart_attainment.target_code is 'Target';
comment on column mart_attainment.position is 'Place of the target in the catalog';
comment on column mart_attainment.domain is 'Domain in the wording of the plan';
comment on column mart_attainment.area_code is 'Area';
comment on column mart_attainment.area_name is 'Its name';
comment on column mart_attainment.level is 'nation, province, prefecture or county';
comment on column mart_attainment.indicator_code is 'Indicator; null for a target no number measures';
comment on column mart_attainment.breakdown is 'Breakdown, in the words of the catalog where there is no code';
comment on column mart_attainment.base_value is 'Value of the base year';
comment on column mart_attainment.mid_value is 'Value of the mid-term year';
comment on column mart_attainment.end_value is 'Value judged';
comment on column mart_attainment.end_year is 'Year it is of';
comment on column mart_attainment.target_type is 'Type of the target';
comment on column mart_attainment.target_value is 'Limit in force; null for between';
comment on column mart_attainment.verdict is 'The verdict';
comment on column mart_attainment.first_met_year is 'First year of the unbroken run; null unless met';
comment on column mart_attainment.gap is 'How far on the good side; negative when short';
comment on column mart_attainment.small_sample is 'The value judged rests on few cases or few people';
comment on column mart_attainment.governing is 'This plan counts for the area';

create table mart_attainment_summary (
    plan_code varchar not null,
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    domain varchar not null,
    position integer not null,
    governing boolean not null,
    total integer not null,
    monitorable integer not null,
    met integer not null,
    met_early integer not null,
    nearly_met integer not null,
    not_met integer not null,
    missing integer not null,
    not_monitorable integer not null,
    qualitative_done integer not null,
    qualitative_not_done integer not null,
    rate_monitorable_pct decimal(9, 2),
    rate_all_pct decimal(9, 2)
);
comment on table mart_attainment_summary is 'One row per plan, area and domain, and for the domain 全部';
comment on column mart_attainment_summary.plan_code is 'Plan';
comment on column mart_attainment_summary.area_code is 'Area';
comment on column mart_attainment_summary.area_name is 'Its name';
comment on column mart_attainment_summary.level is 'nation, province, prefecture or county';
comment on column mart_attainment_summary.domain is 'Domain in the wording of the plan; 全部 counts every target';
comment on column mart_attainment_summary.position is 'Order of the domains in the plan; 0 for 全部';
comment on column mart_attainment_summary.governing is 'This plan counts for the area';
comment on column mart_attainment_summary.total is 'Targets';
comment on column mart_attainment_summary.monitorable is 'met + met_early + nearly_met + not_met';
comment on column mart_attainment_summary.met is '达标';
comment on column mart_attainment_summary.met_early is '提前达标';
comment on column mart_attainment_summary.nearly_met is '基本达标';
comment on column mart_attainment_summary.not_met is '未达标';
comment on column mart_attainment_summary.missing is '数据缺失';
comment on column mart_attainment_summary.not_monitorable is '不可监测';
comment on column mart_attainment_summary.qualitative_done is '定性完成';
comment on column mart_attainment_summary.qualitative_not_done is '定性未完成';
comment on column mart_attainment_summary.rate_monitorable_pct is '(met + met_early) / monitorable, in percent';
comment on column mart_attainment_summary.rate_all_pct is '(met + met_early + qualitative_done) / total, in percent';

create table form_receipt (
    area_code varchar not null,
    year integer not null,
    form varchar not null,
    due_date date not null,
    is_exempt boolean not null,
    is_received boolean not null,
    is_nil boolean not null
);
comment on table form_receipt is 'One row per area, year and form that it owes or is exempt from';
comment on column form_receipt.area_code is 'Area';
comment on column form_receipt.year is 'Reference year';
comment on column form_receipt.form is 'Form';
comment on column form_receipt.due_date is 'Last day that is not late';
comment on column form_receipt.is_exempt is 'The area owes nothing';
comment on column form_receipt.is_received is 'At least one line of it is accepted';
comment on column form_receipt.is_nil is 'Every required line says why there is no value';

create table area_correction (
    area_code varchar not null,
    year integer not null,
    is_open boolean not null
);
comment on table area_correction is 'One row per area and year about which an error was found';
comment on column area_correction.area_code is 'Area';
comment on column area_correction.year is 'Reference year';
comment on column area_correction.is_open is 'Nothing newer has been accepted since';

create table mart_completeness (
    area_code varchar not null,
    year integer not null,
    expected integer not null,
    received integer not null,
    missing integer not null,
    late integer not null,
    nil_confirmed integer not null,
    status varchar not null
);
comment on table mart_completeness is 'One row per area and year that owes forms, counted in forms';
comment on column mart_completeness.area_code is 'Area';
comment on column mart_completeness.year is 'Reference year';
comment on column mart_completeness.expected is 'Forms owed';
comment on column mart_completeness.received is 'Forms of which at least one line is accepted';
comment on column mart_completeness.missing is 'expected - received';
comment on column mart_completeness.late is 'Missing forms past their due day';
comment on column mart_completeness.nil_confirmed is 'Received forms in which every required line says why there is no value';
comment on column mart_completeness.status is 'not_due, due, received, in_correction, accepted, nil_confirmed, late or exempt';

create table mart_finding (
    submission varchar not null,
    rule varchar not null,
    severity varchar not null,
    sheet varchar,
    cell varchar,
    area varchar,
    indicator varchar,
    year integer,
    breakdown varchar,
    value varchar,
    expected varchar,
    message varchar not null,
    explanation varchar,
    position integer not null
);
comment on table mart_finding is 'One row per finding given back to a sender';
comment on column mart_finding.submission is 'Submission';
comment on column mart_finding.rule is 'Rule';
comment on column mart_finding.severity is 'error, warning or info';
comment on column mart_finding.sheet is 'Sheet';
comment on column mart_finding.cell is 'Cell';
comment on column mart_finding.area is 'Area';
comment on column mart_finding.indicator is 'Indicator';
comment on column mart_finding.year is 'Reference year';
comment on column mart_finding.breakdown is 'Breakdown';
comment on column mart_finding.value is 'What stands there';
comment on column mart_finding.expected is 'What should stand there';
comment on column mart_finding.message is 'One sentence in Chinese';
comment on column mart_finding.explanation is 'The words of the sender about it';
comment on column mart_finding.position is 'Place in the receipt, from 1';
