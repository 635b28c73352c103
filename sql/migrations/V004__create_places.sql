-- Where a receipt lies when nobody says who sent the file.

create view area_lineage as
with recursive
newest as (
    select area_code, arg_max(parent_code, valid_from) as parent_code
    from dim_area
    group by area_code
),
lineage as (
    select area_code, area_code as ancestor_code, 0 as height
    from newest
    union all
    select lineage.area_code, newest.parent_code as ancestor_code, lineage.height + 1 as height
    from lineage
    inner join newest
        on lineage.ancestor_code = newest.area_code
    where newest.parent_code is not null
)
select area_code, ancestor_code, height
from lineage;
comment on view area_lineage is 'One row per area and area that contains it, itself included, by its newest span';
comment on column area_lineage.area_code is 'The area';
comment on column area_lineage.ancestor_code is 'An area that contains it';
comment on column area_lineage.height is 'How many levels that one is above it; 0: itself';

create view stg_place as
with
named as (
    select submission, unnest(string_split(area_codes, '|')) as area_code
    from stg_submission
    where area_codes <> ''
),
depths as (
    select area_code, max(height) as depth
    from area_lineage
    group by area_code
),
containing as (
    select named.submission, area_lineage.ancestor_code, count(*) as contained
    from named
    inner join area_lineage
        on named.area_code = area_lineage.area_code
    group by named.submission, area_lineage.ancestor_code
),
wanted as (select submission, count(*) as areas from named group by submission)
select containing.submission, arg_max(containing.ancestor_code, depths.depth) as place_area_code
from containing
inner join wanted
    on containing.submission = wanted.submission
    and containing.contained = wanted.areas
inner join depths
    on containing.ancestor_code = depths.area_code
group by containing.submission;
comment on view stg_place is 'One row per staged submission: the smallest area that contains all areas it speaks for';
comment on column stg_place.submission is 'The submission';
comment on column stg_place.place_area_code is 'That area';
