-- reporting_province
-- Grain:   one row per province with an observation of itself or of an area in it
-- Reads:   reporting_area, area_ancestor, area_year
-- Feeds:   evaluated_plan, evaluated_area, form_receipt
select distinct area_ancestor.ancestor_code as area_code
from reporting_area
join area_ancestor
    on reporting_area.area_code = area_ancestor.area_code
    and reporting_area.standing_year = area_ancestor.year
join area_year
    on area_ancestor.ancestor_code = area_year.area_code
    and area_ancestor.year = area_year.year
where area_year.level = 'province';
