-- past_county
-- Grain:   one row per boundary year, earlier year, county of that year and area that is broken since and has some of its land
-- Reads:   boundary_source, area_year, area_ancestor
-- Feeds:   area_part, past_count
-- Caution: holder is the smallest area that all of that land lies in. Its sums take the county as it was, so that nothing is lost. A prefecture
--          without counties counts as one.
with
parents as (
    select distinct year, parent_code
    from area_year
    where parent_code is not null
),
lowest as (
    select area_year.year, area_year.area_code
    from area_year
    anti join parents
        on area_year.year = parents.year
        and area_year.area_code = parents.parent_code
),
successors as (
    select
        boundary_source.boundary_year,
        boundary_source.year,
        boundary_source.source_code,
        boundary_source.area_code,
        count(*) over (partition by boundary_source.boundary_year, boundary_source.year, boundary_source.source_code) as successor_count
    from boundary_source
    join lowest as present
        on boundary_source.boundary_year = present.year
        and boundary_source.area_code = present.area_code
    join lowest as past
        on boundary_source.year = past.year
        and boundary_source.source_code = past.area_code
    where boundary_source.is_broken
),
holders as (
    select
        successors.boundary_year,
        successors.year,
        successors.source_code,
        area_ancestor.ancestor_code as holder_code,
        row_number() over (
            partition by successors.boundary_year, successors.year, successors.source_code
            order by min(area_ancestor.distance)
        ) as place
    from successors
    join area_ancestor
        on successors.boundary_year = area_ancestor.year
        and successors.area_code = area_ancestor.area_code
        and area_ancestor.distance > 0
    group by
        successors.boundary_year,
        successors.year,
        successors.source_code,
        area_ancestor.ancestor_code
    having count(*) = max(successors.successor_count)
)
select
    successors.boundary_year,
    successors.year,
    successors.source_code,
    successors.area_code,
    holders.holder_code,
    area_ancestor.distance as holder_distance
from successors
join holders
    on successors.boundary_year = holders.boundary_year
    and successors.year = holders.year
    and successors.source_code = holders.source_code
join area_ancestor
    on successors.boundary_year = area_ancestor.year
    and successors.area_code = area_ancestor.area_code
    and holders.holder_code = area_ancestor.ancestor_code
where holders.place = 1;
