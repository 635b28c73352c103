-- Counts and rates of every level, each reported and computed.

create table merged_value (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10) not null,
    given_count integer not null,
    source_count integer not null
);
comment on table merged_value is 'One row per count of an area into which several whole areas have gone since';
comment on column merged_value.boundary_year is 'Year on whose boundaries the areas stand';
comment on column merged_value.area_code is 'Area';
comment on column merged_value.indicator_code is 'Indicator';
comment on column merged_value.year is 'Reference year';
comment on column merged_value.breakdown is 'Breakdown';
comment on column merged_value.value is 'Sum over those that gave it';
comment on column merged_value.given_count is 'How many gave it';
comment on column merged_value.source_count is 'How many there were';

create table evaluation_level (
    level varchar not null
);
comment on table evaluation_level is 'One row: the level that area_count is being filled for';
comment on column evaluation_level.level is 'nation, province, prefecture or county';

create table area_count (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    value_reported decimal(28, 10),
    value_computed decimal(28, 10),
    coverage_pct decimal(9, 2)
);
comment on table area_count is 'One row per count that was reported or can be summed';
comment on column area_count.boundary_year is 'Year on whose boundaries the areas stand';
comment on column area_count.area_code is 'Area';
comment on column area_count.indicator_code is 'Indicator';
comment on column area_count.year is 'Reference year';
comment on column area_count.breakdown is 'Breakdown';
comment on column area_count.value is 'The own report, else the sum where enough parts gave it';
comment on column area_count.value_reported is 'Own accepted report';
comment on column area_count.value_computed is 'Sum over the direct parts that gave it';
comment on column area_count.coverage_pct is 'Share of the direct parts that gave it; null without parts';

create table rate_operand (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    numerator_reported decimal(28, 10),
    denominator_reported decimal(28, 10)
);
comment on table rate_operand is 'One row per rate of which an area has at least one operand';
comment on column rate_operand.boundary_year is 'Year on whose boundaries the areas stand';
comment on column rate_operand.area_code is 'Area';
comment on column rate_operand.indicator_code is 'Indicator';
comment on column rate_operand.year is 'Reference year';
comment on column rate_operand.breakdown is 'Breakdown';
comment on column rate_operand.numerator is 'Value of the numerator';
comment on column rate_operand.denominator is 'Value of the denominator';
comment on column rate_operand.numerator_reported is 'Own report of the numerator';
comment on column rate_operand.denominator_reported is 'Own report of the denominator';

create table rate_of_parts (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    numerator decimal(28, 10) not null,
    denominator decimal(28, 10) not null,
    coverage_pct decimal(9, 2) not null,
    is_enough boolean not null
);
comment on table rate_of_parts is 'One row per rate of an area for which at least one part gave both operands';
comment on column rate_of_parts.boundary_year is 'Year on whose boundaries the areas stand';
comment on column rate_of_parts.area_code is 'Area';
comment on column rate_of_parts.indicator_code is 'Indicator';
comment on column rate_of_parts.year is 'Reference year';
comment on column rate_of_parts.breakdown is 'Breakdown';
comment on column rate_of_parts.numerator is 'Sum of the numerators of the parts that gave both';
comment on column rate_of_parts.denominator is 'Sum of the denominators of the same parts';
comment on column rate_of_parts.coverage_pct is 'Share of the parts that gave both';
comment on column rate_of_parts.is_enough is 'That share reaches the least coverage asked for';

create table area_rate (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    value_reported decimal(28, 10),
    value_computed decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    coverage_pct decimal(9, 2)
);
comment on table area_rate is 'One row per rate that was reported or can be worked out';
comment on column area_rate.boundary_year is 'Year on whose boundaries the areas stand';
comment on column area_rate.area_code is 'Area';
comment on column area_rate.indicator_code is 'Indicator';
comment on column area_rate.year is 'Reference year';
comment on column area_rate.breakdown is 'Breakdown';
comment on column area_rate.value is 'The own report, else the computed rate where enough parts gave both operands';
comment on column area_rate.value_reported is 'Own accepted report';
comment on column area_rate.value_computed is 'multiplier x sum of numerators / sum of denominators, to ten decimals';
comment on column area_rate.numerator is 'Numerator behind the value';
comment on column area_rate.denominator is 'Denominator behind the value';
comment on column area_rate.coverage_pct is 'Share of the direct parts that gave both operands';
create view own_value as
select
    area_report.boundary_year,
    area_report.area_code,
    reported_value.indicator_code,
    reported_value.year,
    reported_value.breakdown,
    reported_value.value
from area_report
join reported_value
    on area_report.source_code = reported_value.area_code
    and area_report.year = reported_value.year
join boundary_indicator
    on area_report.boundary_year = boundary_indicator.boundary_year
    and reported_value.indicator_code = boundary_indicator.indicator_code
where
    area_report.source_count = 1
    and reported_value.value is not null;
comment on view own_value is 'One row per value an area reported itself on the boundaries of the boundary year';
comment on column own_value.boundary_year is 'Year on whose boundaries the areas stand';
comment on column own_value.area_code is 'Area';
comment on column own_value.indicator_code is 'Indicator';
comment on column own_value.year is 'Reference year';
comment on column own_value.breakdown is 'Breakdown';
comment on column own_value.value is 'Own accepted report';

create view area_value as
select
    boundary_year, area_code, indicator_code, year, breakdown,
    value, value_reported, value_computed,
    cast(null as decimal(28, 10)) as numerator,
    cast(null as decimal(28, 10)) as denominator,
    coverage_pct
from area_count
union all
select
    boundary_year, area_code, indicator_code, year, breakdown,
    value, value_reported, value_computed, numerator, denominator, coverage_pct
from area_rate
union all
select
    own_value.boundary_year, own_value.area_code, own_value.indicator_code, own_value.year, own_value.breakdown,
    own_value.value, own_value.value, null, null, null, null
from own_value
join evaluated_area
    on own_value.boundary_year = evaluated_area.boundary_year
    and own_value.area_code = evaluated_area.area_code
join dim_indicator
    on own_value.indicator_code = dim_indicator.indicator_code
where
    dim_indicator.aggregation = 'not_aggregatable'
    or (dim_indicator.aggregation = 'ratio_of_sums' and (dim_indicator.numerator_code is null or dim_indicator.denominator_code is null));
comment on view area_value is 'One row per boundary year, area, indicator, year and breakdown: counts, rates, and what only the own source can say';
comment on column area_value.boundary_year is 'Year on whose boundaries the areas stand';
comment on column area_value.area_code is 'Area';
comment on column area_value.indicator_code is 'Indicator';
comment on column area_value.year is 'Reference year';
comment on column area_value.breakdown is 'Breakdown';
comment on column area_value.value is 'The own report, else the computed value where enough parts gave it';
comment on column area_value.value_reported is 'Own accepted report';
comment on column area_value.value_computed is 'From the direct parts, or from own operands without parts';
comment on column area_value.numerator is 'Numerator behind the value';
comment on column area_value.denominator is 'Denominator behind the value';
comment on column area_value.coverage_pct is 'Share of the direct parts that gave all operands';
