-- reporting_province
-- Grain:   one row per province with an observation of itself or of an area in it, or with a form that says there is nothing to report
-- Reads:   reporting_area, nil_form_current, area_ancestor, area_year
-- Feeds:   evaluated_plan, evaluated_area, form_receipt
with
speaking as (
    select area_code, standing_year
    from reporting_area
    union all
    select area_code, year as standing_year
    from nil_form_current
)
select distinct area_ancestor.ancestor_code as area_code
from speaking
join area_ancestor
    on speaking.area_code = area_ancestor.area_code
    and speaking.standing_year = area_ancestor.year
join area_year
    on area_ancestor.ancestor_code = area_year.area_code
    and area_ancestor.year = area_year.year
where area_year.level = 'province';
