-- Sums of earlier years take a county that was split later as it was then, so that the total of what contains it is conserved.

create table present_part (
    boundary_year integer not null,
    area_code varchar not null,
    year integer not null,
    part_code varchar not null
);
comment on table present_part is 'One row per boundary year, area, year and direct part that existed then';
comment on column present_part.boundary_year is 'Year on whose boundaries the areas stand';
comment on column present_part.area_code is 'Area';
comment on column present_part.year is 'Year';
comment on column present_part.part_code is 'Area directly below it';

create table past_county (
    boundary_year integer not null,
    year integer not null,
    source_code varchar not null,
    area_code varchar not null,
    holder_code varchar not null,
    holder_distance integer not null
);
comment on table past_county is 'One row per boundary year, earlier year, county of that year and area that is broken since and has some of its land';
comment on column past_county.boundary_year is 'Year on whose boundaries the holder stands';
comment on column past_county.year is 'Year';
comment on column past_county.source_code is 'County as it was in that year';
comment on column past_county.area_code is 'Area without parts that has some of its land';
comment on column past_county.holder_code is 'Smallest area that contains all of it';
comment on column past_county.holder_distance is 'How many levels the holder stands above the area';

create table past_count (
    boundary_year integer not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10) not null
);
comment on table past_count is 'One row per count that a county reported which was split later';
comment on column past_count.boundary_year is 'Year on whose boundaries it is summed';
comment on column past_count.area_code is 'County as it was in that year';
comment on column past_count.indicator_code is 'Indicator';
comment on column past_count.year is 'Reference year';
comment on column past_count.breakdown is 'Breakdown';
comment on column past_count.value is 'Its own accepted report';

alter table area_part add column is_past boolean;
comment on table area_part is 'One row per boundary year, area, year and part that its sums of that year are made of';
comment on column area_part.part_code is 'Part, mostly an area directly below it';
comment on column area_part.is_past is 'A county as it was in that year, split since';

alter table mart_area_part add column is_past boolean;
comment on table mart_area_part is 'One row per boundary year, evaluated area, reference year and part that its sums are made of';
comment on column mart_area_part.part_code is 'Part, mostly an area directly below it';
comment on column mart_area_part.is_past is 'A county as it was in that year, split since: its own report is taken';
