-- Counts of 1 to 4 of sensitive indicators, and what would give them away, stay out of every release.

alter table dim_indicator add column is_sensitive boolean default false;
comment on column dim_indicator.is_sensitive is 'whether a count of 1 to 4 is suppressed wherever it would be published: crime, HIV and the like';

create table sensitive_count (
    indicator_code varchar not null,
    count_code varchar not null,
    is_numerator boolean not null,
    people integer not null
);
comment on table sensitive_count is 'One row per indicator and sensitive count that its figures tell: the count itself, and the rates it is an operand of';
comment on column sensitive_count.indicator_code is 'Indicator whose figures tell the count';
comment on column sensitive_count.count_code is 'The count; a sensitive rate without operands stands for its own';
comment on column sensitive_count.is_numerator is 'The count is the numerator of that rate';
comment on column sensitive_count.people is 'How many the unit of the count means: 10000 for 万人, else 1';

create table small_count (
    area_code varchar not null,
    count_code varchar not null,
    year integer not null
);
comment on table small_count is 'One row per area, sensitive count and year with a number of more than 0 and less than 5 among its figures or their differences';
comment on column small_count.area_code is 'Area on the newest boundaries, or a county as it was that sums still take';
comment on column small_count.count_code is 'Sensitive count';
comment on column small_count.year is 'Reference year';

create table sum_over_small (
    area_code varchar not null,
    count_code varchar not null,
    year integer not null
);
comment on table sum_over_small is 'One row per area, sensitive count and year that has a small one among its parts, or is small itself';
comment on column sum_over_small.area_code is 'Area on the newest boundaries';
comment on column sum_over_small.count_code is 'Sensitive count';
comment on column sum_over_small.year is 'Reference year';

create table suppressed_count (
    area_code varchar not null,
    count_code varchar not null,
    year integer not null
);
comment on table suppressed_count is 'One row per area, sensitive count and year that is not published in any breakdown';
comment on column suppressed_count.area_code is 'Area on the newest boundaries';
comment on column suppressed_count.count_code is 'Sensitive count';
comment on column suppressed_count.year is 'Reference year';

create table uneven_sum (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null
);
comment on table uneven_sum is 'One row per area above suppressed counts, indicator, year and breakdown whose sum is over other parts than the sum of the total';
comment on column uneven_sum.area_code is 'Area on the newest boundaries';
comment on column uneven_sum.indicator_code is 'Indicator';
comment on column uneven_sum.year is 'Reference year';
comment on column uneven_sum.breakdown is 'Breakdown';

create table suppressed_figure (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null
);
comment on table suppressed_figure is 'One row per area on the newest boundaries, indicator, year and breakdown whose figures are not published';
comment on column suppressed_figure.area_code is 'Area';
comment on column suppressed_figure.indicator_code is 'Indicator';
comment on column suppressed_figure.year is 'Reference year';
comment on column suppressed_figure.breakdown is 'Breakdown';

create table suppressed_observation (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null
);
comment on table suppressed_observation is 'One row per area as reported, indicator, year and breakdown whose value is not published';
comment on column suppressed_observation.area_code is 'Area as reported';
comment on column suppressed_observation.indicator_code is 'Indicator';
comment on column suppressed_observation.year is 'Reference year';
comment on column suppressed_observation.breakdown is 'Breakdown';

alter table mart_attainment alter column small_sample drop not null;
comment on column mart_attainment.small_sample is 'The value judged rests on few cases or few people; null where the value is suppressed';
alter table mart_attainment add column suppressed boolean default false;
comment on column mart_attainment.suppressed is 'A figure of this row would tell a count of 1 to 4 of a sensitive indicator: it is null, the verdict stands';

comment on column mart_change.kind is 'added, removed or changed; suppressed: there is a value, and it is not published any more';
comment on column mart_change.value_before is 'Value in the release before; null where it had none, and always null of an indicator that tells a sensitive count';

drop view mart_observation;

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
    case when suppressed_observation.area_code is null then standing_observation.value end as value,
    case
        when suppressed_observation.area_code is not null and standing_observation.value is not null then 'suppressed'
        else standing_observation.missing_reason
    end as missing_reason,
    standing_observation.submission,
    dim_submission.file,
    standing_observation.sheet,
    standing_observation.cell,
    standing_observation.received_at,
    case when suppressed_observation.area_code is null then standing_observation.cell_text else '*' end as cell_text,
    standing_observation.is_approximate and suppressed_observation.area_code is null as is_approximate,
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
    on standing_observation.submission = dim_submission.submission
left join suppressed_observation
    on standing_observation.area_code = suppressed_observation.area_code
    and standing_observation.indicator_code = suppressed_observation.indicator_code
    and standing_observation.year = suppressed_observation.year
    and standing_observation.breakdown = suppressed_observation.breakdown;
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
comment on column mart_observation.missing_reason is 'Why there is no value; suppressed: there is one, and it would tell a count of 1 to 4 of a sensitive indicator';
comment on column mart_observation.submission is 'Submission it came with';
comment on column mart_observation.file is 'File of the submission';
comment on column mart_observation.sheet is 'Sheet';
comment on column mart_observation.cell is 'Cell';
comment on column mart_observation.received_at is 'Receipt time';
comment on column mart_observation.cell_text is 'The cell as displayed; * where the value is suppressed';
comment on column mart_observation.is_approximate is 'The cell says 约, 余 or the like';
comment on column mart_observation.statement is 'current_year, or previous_year from a 上年 column';
comment on column mart_observation.accepted_from is 'Since when it is accepted: the receipt time; when an override let it in; or when a return left it standing';

drop view mart_indicator_area_year;

create view mart_indicator_area_year as
select
    area_value.area_code,
    evaluated_area.name as area_name,
    evaluated_area.level,
    evaluated_area.parent_code,
    area_value.indicator_code,
    area_value.year,
    area_value.breakdown,
    case when suppressed_figure.area_code is null then area_value.value end as value,
    case when suppressed_figure.area_code is null then area_value.value_reported end as value_reported,
    case when suppressed_figure.area_code is null then area_value.value_computed end as value_computed,
    case when suppressed_figure.area_code is null then area_value.numerator end as numerator,
    case when suppressed_figure.area_code is null then area_value.denominator end as denominator,
    case
        when suppressed_figure.area_code is not null and coalesce(area_value.value, area_value.value_computed) is not null then 'suppressed'
        when area_value.value_reported is not null then 'reported'
        when area_value.value is not null then 'computed'
    end as basis,
    area_value.coverage_pct,
    case
        when suppressed_figure.area_code is null
            then cast(area_value.value_reported - area_value.value_computed as decimal(28, 10))
    end as difference
from area_value
join evaluation_boundary
    on area_value.boundary_year = evaluation_boundary.boundary_year
join evaluated_area
    on area_value.boundary_year = evaluated_area.boundary_year
    and area_value.area_code = evaluated_area.area_code
left join suppressed_figure
    on area_value.area_code = suppressed_figure.area_code
    and area_value.indicator_code = suppressed_figure.indicator_code
    and area_value.year = suppressed_figure.year
    and area_value.breakdown = suppressed_figure.breakdown
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
comment on column mart_indicator_area_year.basis is 'reported or computed; suppressed where the figure would tell a count of 1 to 4 of a sensitive indicator; null where there is no value';
comment on column mart_indicator_area_year.coverage_pct is 'Share of the direct parts that gave all operands';
comment on column mart_indicator_area_year.difference is 'value_reported - value_computed';

create view open_figure as
select
    area_code, indicator_code, year, breakdown, value
from mart_indicator_area_year
where
    value is not null
    and indicator_code in (select indicator_code from sensitive_count);
comment on view open_figure is 'One row per figure of a sensitive indicator that is published: no other table may print another';
comment on column open_figure.area_code is 'Area';
comment on column open_figure.indicator_code is 'Indicator';
comment on column open_figure.year is 'Reference year';
comment on column open_figure.breakdown is 'Breakdown';
comment on column open_figure.value is 'Value';
