-- What the evaluation is done with, and how areas are followed through time.

create table evaluation_setting (
    min_coverage_pct decimal(9, 4) not null,
    nearly_met_pct decimal(9, 4) not null,
    nearly_met_counts boolean not null,
    lookback_years integer not null,
    evaluation_date date not null
);
comment on table evaluation_setting is 'One row: how the evaluation is done';
comment on column evaluation_setting.min_coverage_pct is 'Share of the direct parts, in percent, from which a computed value stands';
comment on column evaluation_setting.nearly_met_pct is 'How far from the limit, in percent of it, is still nearly met';
comment on column evaluation_setting.nearly_met_counts is 'Nearly met counts in the rates of attainment';
comment on column evaluation_setting.lookback_years is 'How many years before the end year may stand in for it';
comment on column evaluation_setting.evaluation_date is 'Day against which forms are due or late';

create table reported_value (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10)
);
comment on table reported_value is 'One row per area, indicator, year and breakdown with a current observation, as reported then';
comment on column reported_value.area_code is 'Area as reported';
comment on column reported_value.indicator_code is 'Indicator';
comment on column reported_value.year is 'Reference year';
comment on column reported_value.breakdown is 'Breakdown';
comment on column reported_value.value is 'Current accepted value; null where a reason was given instead';

create table reporting_area (
    area_code varchar not null,
    year integer not null,
    standing_year integer not null,
    last_received_at timestamp with time zone not null
);
comment on table reporting_area is 'One row per area and year with at least one observation';
comment on column reporting_area.area_code is 'Area as reported';
comment on column reporting_area.year is 'Reference year';
comment on column reporting_area.standing_year is 'Year on whose boundaries it reported: the reference year, or the nearest in which the code is valid';
comment on column reporting_area.last_received_at is 'Newest receipt time of a submission about it';

create table evaluated_plan (
    plan_code varchar not null,
    plan_kind varchar not null,
    area_code varchar not null,
    base_year integer not null,
    mid_year integer not null,
    end_year integer not null,
    boundary_year integer not null
);
comment on table evaluated_plan is 'One row per plan that is judged';
comment on column evaluated_plan.plan_code is 'Plan';
comment on column evaluated_plan.plan_kind is 'women or children';
comment on column evaluated_plan.area_code is 'Area whose plan it is';
comment on column evaluated_plan.base_year is 'Base year';
comment on column evaluated_plan.mid_year is 'Year of the mid-term evaluation';
comment on column evaluated_plan.end_year is 'Year of the end-of-term evaluation';
comment on column evaluated_plan.boundary_year is 'Year on whose boundaries it is judged';

create table evaluation_boundary (
    boundary_year integer not null,
    is_newest boolean not null
);
comment on table evaluation_boundary is 'One row per year on whose boundaries something is evaluated';
comment on column evaluation_boundary.boundary_year is 'Year on whose boundaries the areas stand';
comment on column evaluation_boundary.is_newest is 'It is the newest year with a value';

create table area_year (
    year integer not null,
    area_code varchar not null,
    name varchar not null,
    level varchar not null,
    parent_code varchar
);
comment on table area_year is 'One row per year and area of its year-end table';
comment on column area_year.year is 'Year';
comment on column area_year.area_code is 'Area';
comment on column area_year.name is 'Name in that year';
comment on column area_year.level is 'Level in that year';
comment on column area_year.parent_code is 'Area it belonged to; null only for the nation';

create table area_ancestor (
    year integer not null,
    area_code varchar not null,
    ancestor_code varchar not null,
    distance integer not null
);
comment on table area_ancestor is 'One row per year, area and area above it, itself included';
comment on column area_ancestor.year is 'Year';
comment on column area_ancestor.area_code is 'Area';
comment on column area_ancestor.ancestor_code is 'The area itself or one above it';
comment on column area_ancestor.distance is 'Steps up; 0 is the area itself';

create table reporting_province (
    area_code varchar not null
);
comment on table reporting_province is 'One row per province with an observation of itself or of an area in it';
comment on column reporting_province.area_code is 'Province';

create table area_edge (
    change_year integer not null,
    old_code varchar not null,
    new_code varchar not null,
    is_whole boolean not null
);
comment on table area_edge is 'One row per change year, area before and area after, unchanged areas included';
comment on column area_edge.change_year is 'First year-end table that shows the area after';
comment on column area_edge.old_code is 'Area in the year before';
comment on column area_edge.new_code is 'Area in the change year';
comment on column area_edge.is_whole is 'All of the area before went into this one area';

create table area_break (
    area_code varchar not null,
    change_year integer not null
);
comment on table area_break is 'One row per area and year from which its boundaries are no longer those of the years before';
comment on column area_break.area_code is 'Area in the change year';
comment on column area_break.change_year is 'First year on the new boundaries';

create table boundary_source (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    source_code varchar not null,
    source_count integer not null,
    is_broken boolean not null
);
comment on table boundary_source is 'One row per boundary year, area, earlier year and area of that year that went into it';
comment on column boundary_source.boundary_year is 'Year on whose boundaries the areas stand';
comment on column boundary_source.area_code is 'Area on those boundaries';
comment on column boundary_source.year is 'Earlier year, or the boundary year itself';
comment on column boundary_source.source_code is 'Area of that year';
comment on column boundary_source.source_count is 'Number of such areas';
comment on column boundary_source.is_broken is 'The boundaries changed since in a way no sum can follow';

create table evaluated_area (
    boundary_year integer not null,
    area_code varchar not null,
    name varchar not null,
    level varchar not null,
    parent_code varchar,
    has_parts boolean not null
);
comment on table evaluated_area is 'One row per boundary year and area that is evaluated';
comment on column evaluated_area.boundary_year is 'Year on whose boundaries the areas stand';
comment on column evaluated_area.area_code is 'Area';
comment on column evaluated_area.name is 'Name on those boundaries';
comment on column evaluated_area.level is 'Level on those boundaries';
comment on column evaluated_area.parent_code is 'Area it belongs to; null only for the nation';
comment on column evaluated_area.has_parts is 'Other areas belong to it';

create table area_part (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    part_code varchar not null
);
comment on table area_part is 'One row per boundary year, area, year and direct part that existed then';
comment on column area_part.boundary_year is 'Year on whose boundaries the areas stand';
comment on column area_part.area_code is 'Area';
comment on column area_part.year is 'Year';
comment on column area_part.part_code is 'Area directly below it';

create table area_report (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    source_code varchar not null,
    source_count integer not null
);
comment on table area_report is 'One row per boundary year, area, year and area whose reports of that year are about it';
comment on column area_report.boundary_year is 'Year on whose boundaries the areas stand';
comment on column area_report.area_code is 'Area';
comment on column area_report.year is 'Reference year';
comment on column area_report.source_code is 'Area as reported';
comment on column area_report.source_count is 'Number of areas that went into it; more than one: their counts add up, none of them is its own report';

create table boundary_indicator (
    boundary_year integer not null,
    indicator_code varchar not null
);
comment on table boundary_indicator is 'One row per boundary year and indicator that is needed on it';
comment on column boundary_indicator.boundary_year is 'Year on whose boundaries the areas stand';
comment on column boundary_indicator.indicator_code is 'Indicator';
