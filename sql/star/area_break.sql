-- area_break
-- Grain:   one row per area and year from which its boundaries are no longer those of the years before
-- Reads:   area_edge, area_year, area_ancestor
-- Feeds:   boundary_source
-- Caution: a county that whole counties went into is not broken, its counts add up. Above the counties anything that crosses the boundary breaks:
--          the area is computed from its parts instead. Areas taken over whole, one for one, carry on.
with
gained_a_part as (
    select new_code as area_code, change_year
    from area_edge
    where not is_whole
),
joined_above_counties as (
    select area_edge.new_code as area_code, area_edge.change_year
    from area_edge
    join area_year
        on area_edge.new_code = area_year.area_code
        and area_edge.change_year = area_year.year
    where area_year.level <> 'county'
    group by area_edge.new_code, area_edge.change_year
    having count(*) > 1
),
above as (
    -- every area above an edge, before and after, with the edge that leads from the one to the other
    select
        area_edge.change_year,
        area_edge.old_code,
        area_edge.new_code,
        before_change.ancestor_code as old_ancestor,
        after_change.ancestor_code as new_ancestor,
        coalesce(above_edge.is_whole, false) as is_same
    from area_edge
    join area_ancestor as before_change
        on area_edge.old_code = before_change.area_code
        and area_edge.change_year = before_change.year + 1
        and before_change.distance > 0
    join area_ancestor as after_change
        on area_edge.new_code = after_change.area_code
        and area_edge.change_year = after_change.year
        and after_change.distance > 0
    left join area_edge as above_edge
        on area_edge.change_year = above_edge.change_year
        and before_change.ancestor_code = above_edge.old_code
        and after_change.ancestor_code = above_edge.new_code
),
entered as (
    select new_ancestor as area_code, change_year
    from above
    group by change_year, old_code, new_code, new_ancestor
    having not bool_or(is_same)
),
left_behind as (
    select above.old_ancestor as area_code, above.change_year
    from above
    join area_year
        on above.old_ancestor = area_year.area_code
        and above.change_year = area_year.year
    group by above.change_year, above.old_code, above.new_code, above.old_ancestor
    having not bool_or(above.is_same)
)
select area_code, change_year from gained_a_part
union
select area_code, change_year from joined_above_counties
union
select area_code, change_year from entered
union
select area_code, change_year from left_behind;
