-- Targets, the values they are judged on, and the verdicts.

create table target_rule (
    plan_code varchar not null,
    target_code varchar not null,
    position integer not null,
    domain varchar not null,
    base_year integer not null,
    end_year integer not null,
    boundary_year integer not null,
    indicator_code varchar,
    target_type varchar not null,
    breakdown varchar not null,
    measure varchar not null,
    sense varchar not null,
    reference varchar not null,
    reference_code varchar,
    factor_numerator decimal(38, 0),
    factor_denominator decimal(38, 0),
    added_numerator decimal(38, 0),
    added_denominator decimal(38, 0),
    upper_numerator decimal(38, 0),
    upper_denominator decimal(38, 0),
    holds_at decimal(38, 0),
    allows_nearly boolean not null,
    is_measurable boolean not null
);
comment on table target_rule is 'One row per target of a plan that is evaluated: limit = reference x factor + added';
comment on column target_rule.plan_code is 'Plan';
comment on column target_rule.target_code is 'Target';
comment on column target_rule.position is 'Place in the catalog';
comment on column target_rule.domain is 'Domain in the wording of the plan';
comment on column target_rule.base_year is 'Base year of the plan';
comment on column target_rule.end_year is 'End year of the plan';
comment on column target_rule.boundary_year is 'Year on whose boundaries the areas stand';
comment on column target_rule.indicator_code is 'Indicator';
comment on column target_rule.target_type is 'Type';
comment on column target_rule.breakdown is 'Published breakdown: a code, else the words of the catalog';
comment on column target_rule.measure is 'own, highest_county, lowest_county or urban_rural_gap; unknown where the words are not ours';
comment on column target_rule.sense is 'at_least, more_than, at_most, less_than, between or qualitative';
comment on column target_rule.reference is 'none, base, previous_term, indicator; unknown where the words are not ours';
comment on column target_rule.reference_code is 'The other indicator, where reference is indicator';
comment on column target_rule.factor_numerator is 'Share of the reference that is promised';
comment on column target_rule.factor_denominator is 'More than zero';
comment on column target_rule.added_numerator is 'What is added to it; the limit itself where there is no reference';
comment on column target_rule.added_denominator is 'More than zero';
comment on column target_rule.upper_numerator is 'Upper bound of between';
comment on column target_rule.upper_denominator is 'More than zero';
comment on column target_rule.holds_at is 'Value that cannot be bettered: holding it since the base is met';
comment on column target_rule.allows_nearly is 'Nearly met is possible';
comment on column target_rule.is_measurable is 'There is an indicator, a number where the type needs one, and words we know';

create table plan_area (
    plan_code varchar not null,
    area_code varchar not null,
    name varchar not null,
    level varchar not null,
    boundary_year integer not null,
    governing boolean not null
);
comment on table plan_area is 'One row per evaluated plan and area that it is judged for';
comment on column plan_area.plan_code is 'Plan';
comment on column plan_area.area_code is 'Area on the boundaries of the plan';
comment on column plan_area.name is 'Its name';
comment on column plan_area.level is 'Its level';
comment on column plan_area.boundary_year is 'Year on whose boundaries the areas stand';
comment on column plan_area.governing is 'This plan counts for the area: its own, else the nearest above';

create table value_fraction (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10) not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null,
    is_small_sample boolean not null
);
comment on table value_fraction is 'One row per value that targets are judged on, as an exact fraction';
comment on column value_fraction.boundary_year is 'Year on whose boundaries the areas stand';
comment on column value_fraction.area_code is 'Area';
comment on column value_fraction.indicator_code is 'Indicator';
comment on column value_fraction.year is 'Reference year';
comment on column value_fraction.breakdown is 'Breakdown';
comment on column value_fraction.value is 'To ten decimals';
comment on column value_fraction.value_numerator is 'Lowest terms';
comment on column value_fraction.value_denominator is 'More than zero';
comment on column value_fraction.is_small_sample is 'A rate per 1,000 or more on fewer than 5 cases or 20,000 people';

create table target_value (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    value decimal(28, 10) not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null,
    is_small_sample boolean not null
);
comment on table target_value is 'One row per plan, target, area and year with a value to judge';
comment on column target_value.plan_code is 'Plan';
comment on column target_value.target_code is 'Target';
comment on column target_value.area_code is 'Area';
comment on column target_value.year is 'Reference year';
comment on column target_value.value is 'To ten decimals';
comment on column target_value.value_numerator is 'The exact value is this';
comment on column target_value.value_denominator is 'over this; more than zero';
comment on column target_value.is_small_sample is 'A rate per 1,000 or more on fewer than 5 cases or 20,000 people';

create table target_limit (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    reference_numerator decimal(38, 0),
    reference_denominator decimal(38, 0),
    limit_numerator decimal(38, 0) not null,
    limit_denominator decimal(38, 0) not null,
    limit_value decimal(28, 10) not null
);
comment on table target_limit is 'One row per plan, target, area and year: the years with a value, and the end year; no row where there is no limit';
comment on column target_limit.plan_code is 'Plan';
comment on column target_limit.target_code is 'Target';
comment on column target_limit.area_code is 'Area';
comment on column target_limit.year is 'Reference year';
comment on column target_limit.reference_numerator is 'What the limit is worked out from; null where it stands alone';
comment on column target_limit.reference_denominator is 'More than zero';
comment on column target_limit.limit_numerator is 'The exact limit is this';
comment on column target_limit.limit_denominator is 'over this; more than zero';
comment on column target_limit.limit_value is 'To ten decimals';

create table target_judgement (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    is_satisfied boolean not null,
    is_near boolean not null,
    gap decimal(28, 10)
);
comment on table target_judgement is 'One row per plan, target, area and year with a limit: whether the value of that year satisfies it';
comment on column target_judgement.plan_code is 'Plan';
comment on column target_judgement.target_code is 'Target';
comment on column target_judgement.area_code is 'Area';
comment on column target_judgement.year is 'Reference year';
comment on column target_judgement.is_satisfied is 'On the good side of the limit';
comment on column target_judgement.is_near is 'No further from it than nearly met allows';
comment on column target_judgement.gap is 'How far on the good side; negative when short';

create table worst_county (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    measure varchar not null,
    county_code varchar not null,
    value decimal(28, 10) not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null,
    is_small_sample boolean not null
);
comment on table worst_county is 'One row per boundary year, area, indicator, year and measure: the county that decides for the area';
comment on column worst_county.boundary_year is 'Year on whose boundaries the areas stand';
comment on column worst_county.area_code is 'Area';
comment on column worst_county.indicator_code is 'Indicator';
comment on column worst_county.year is 'Reference year';
comment on column worst_county.measure is 'highest_county or lowest_county';
comment on column worst_county.county_code is 'The county';
comment on column worst_county.value is 'Its value to ten decimals';
comment on column worst_county.value_numerator is 'Its exact value is this';
comment on column worst_county.value_denominator is 'over this; more than zero';
comment on column worst_county.is_small_sample is 'A rate per 1,000 or more on fewer than 5 cases or 20,000 people';

create table target_span (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    base_value decimal(28, 10),
    mid_value decimal(28, 10),
    judged_year integer,
    run_start_year integer
);
comment on table target_span is 'One row per plan, target and area with at least one value';
comment on column target_span.plan_code is 'Plan';
comment on column target_span.target_code is 'Target';
comment on column target_span.area_code is 'Area';
comment on column target_span.base_value is 'Value of the base year';
comment on column target_span.mid_value is 'Value of the mid-term year';
comment on column target_span.judged_year is 'Year whose value is judged: the end year, else the newest of the years that may stand in for it';
comment on column target_span.run_start_year is 'First year of the unbroken run of satisfied years up to the year judged; null where that year itself is not';

create table fct_qualitative (
    target_code varchar not null,
    area_code varchar not null,
    year integer not null,
    is_done boolean not null
);
comment on table fct_qualitative is 'One row per qualitative target, area and year for which 是否完成 was handed in';
comment on column fct_qualitative.target_code is 'Target';
comment on column fct_qualitative.area_code is 'Area';
comment on column fct_qualitative.year is 'Reference year';
comment on column fct_qualitative.is_done is '是, 完成, 已完成';

create table fct_attainment (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    base_value decimal(28, 10),
    mid_value decimal(28, 10),
    end_value decimal(28, 10),
    end_year integer,
    target_value decimal(28, 10),
    verdict varchar not null,
    first_met_year integer,
    gap decimal(28, 10),
    small_sample boolean not null
);
comment on table fct_attainment is 'One row per evaluated plan, target and area';
comment on column fct_attainment.plan_code is 'Plan';
comment on column fct_attainment.target_code is 'Target';
comment on column fct_attainment.area_code is 'Area on the boundaries of the plan';
comment on column fct_attainment.base_value is 'Value of the base year';
comment on column fct_attainment.mid_value is 'Value of the mid-term year';
comment on column fct_attainment.end_value is 'Value judged';
comment on column fct_attainment.end_year is 'Year it is of';
comment on column fct_attainment.target_value is 'Limit in force; null for between';
comment on column fct_attainment.verdict is 'met, met_early, nearly_met, not_met, missing, not_monitorable, qualitative_done or qualitative_not_done';
comment on column fct_attainment.first_met_year is 'First year of the unbroken run; null unless met';
comment on column fct_attainment.gap is 'How far on the good side; negative when short';
comment on column fct_attainment.small_sample is 'The value judged rests on few cases or few people';
