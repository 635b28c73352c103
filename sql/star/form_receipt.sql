-- form_receipt
-- Grain:   one row per area, year and form that it owes or is exempt from
-- Reads:   dim_reporting_duty, dim_form_line, area_year, area_ancestor, reporting_province, reported_value, nil_form_current
-- Feeds:   mart_completeness
-- Caution: areas as they were in the year; only those in a province that has sent something, and the nation. What a 上年 column says of a
--          year is no form of that year.
with
members as (
    select area_ancestor.year, area_ancestor.area_code
    from area_ancestor
    join reporting_province
        on area_ancestor.ancestor_code = reporting_province.area_code
    union all
    select year, area_code
    from area_year
    where level = 'nation'
),
owed as (
    select
        area_year.area_code,
        area_year.year,
        area_year.level,
        duties.form,
        min(make_date(
            area_year.year + 1, cast(substring(duties.due_day, 1, 2) as integer), cast(substring(duties.due_day, 4, 2) as integer)
        )) as due_date,
        bool_and(concat('|', duties.exempt_codes, '|') like concat('%|', area_year.area_code, '|%')) as is_exempt
    from dim_reporting_duty as duties
    join area_year
        on duties.level = area_year.level
        and area_year.year between duties.from_year and duties.to_year
    join area_ancestor
        on area_year.year = area_ancestor.year
        and area_year.area_code = area_ancestor.area_code
        and duties.under_code = area_ancestor.ancestor_code
    join members
        on area_year.year = members.year
        and area_year.area_code = members.area_code
    group by
        area_year.area_code,
        area_year.year,
        area_year.level,
        duties.form
),
lines as (
    select
        form,
        indicator_code,
        breakdown,
        concat('|', max(required_at), '|') as required_at
    from dim_form_line
    group by
        form,
        indicator_code,
        breakdown
),
answered as (
    select
        reported_value.area_code,
        reported_value.year,
        lines.form,
        count(*) as line_count,
        count(reported_value.value) as value_count,
        count(case when lines.required_at like concat('%|', area_year.level, '|%') then 1 end) as given_count
    from reported_value
    join lines
        on reported_value.indicator_code = lines.indicator_code
        and reported_value.breakdown = lines.breakdown
    join area_year
        on reported_value.area_code = area_year.area_code
        and reported_value.year = area_year.year
    where reported_value.is_current_year
    group by
        reported_value.area_code,
        reported_value.year,
        lines.form
),
required as (
    select lines.form, levels.level, count(*) as line_count
    from lines
    join (select distinct level from area_year) as levels
        on lines.required_at like concat('%|', levels.level, '|%')
    group by
        lines.form,
        levels.level
),
nil_forms as (select distinct area_code, year, form from nil_form_current)
select
    owed.area_code,
    owed.year,
    owed.form,
    owed.due_date,
    owed.is_exempt,
    answered.line_count is not null or nil_forms.form is not null as is_received,
    nil_forms.form is not null and coalesce(answered.value_count, 0) = 0 as is_nil,
    coalesce(required.line_count, 0) as required_count,
    coalesce(answered.given_count, 0) as given_count
from owed
left join answered
    on owed.area_code = answered.area_code
    and owed.year = answered.year
    and owed.form = answered.form
left join required
    on owed.form = required.form
    and owed.level = required.level
left join nil_forms
    on owed.area_code = nil_forms.area_code
    and owed.year = nil_forms.year
    and owed.form = nil_forms.form;
