-- area_edge
-- Grain:   one row per change year, area before and area after, unchanged areas included
-- Reads:   area_year, dim_area, dim_area_change
-- Feeds:   area_break, boundary_source
-- Caution: whole means that the area before went into this one area and nowhere else; one that gave a part away and stayed has two edges,
--          neither of them whole.
with
unchanged as (
    select
        after_change.year as change_year,
        before_change.area_code as old_code,
        after_change.area_code as new_code,
        true as is_whole_unit
    from area_year as after_change
    join area_year as before_change
        on after_change.area_code = before_change.area_code
        and after_change.year = before_change.year + 1
),
succeeded as (
    select
        ended.valid_to + 1 as change_year,
        ended.area_code as old_code,
        successor.area_code as new_code,
        true as is_whole_unit
    from dim_area as ended
    join (select distinct area_code from dim_area) as successor
        on concat('|', ended.successor_codes, '|') like concat('%|', successor.area_code, '|%')
    where ended.valid_to is not null
),
stated as (
    select change_year, old_code, new_code, is_whole_unit from unchanged
    union all
    select change_year, old_code, new_code, is_whole_unit from succeeded
    union all
    select change_year, old_code, new_code, is_whole_unit from dim_area_change
),
edges as (
    select
        stated.change_year,
        stated.old_code,
        stated.new_code,
        bool_and(stated.is_whole_unit) as is_whole_unit
    from stated
    join area_year as before_change
        on stated.old_code = before_change.area_code
        and stated.change_year = before_change.year + 1
    join area_year as after_change
        on stated.new_code = after_change.area_code
        and stated.change_year = after_change.year
    group by
        stated.change_year,
        stated.old_code,
        stated.new_code
)
select
    change_year,
    old_code,
    new_code,
    is_whole_unit and count(*) over (partition by change_year, old_code) = 1 as is_whole
from edges;
