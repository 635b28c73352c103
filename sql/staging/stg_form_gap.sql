-- stg_form_gap
-- Grain:   one row per staged submission that fills in at least half of a legal form, area, year and form of which required lines are nowhere
-- Reads:   stg_observation, stg_accepted, stg_finding, dim_form_line, dim_area, dim_indicator
-- Feeds:   stg_finding (R501)
-- Caution: a line that could not be read has its own error and is not missing. A department's few lines are no form.
with
lines as (
    select form, any_value(form_title) as form_title, indicator_code, breakdown, any_value(required_at) as required_at, min(position) as position
    from dim_form_line
    group by form, indicator_code, breakdown
),
stated as (
    select distinct submission, area_code, year, indicator_code, breakdown
    from stg_observation
    where statement = 'current_year'
),
standing as (
    select area_code, year, indicator_code, breakdown from stated
    union
    select area_code, year, indicator_code, breakdown
    from stg_accepted
    where statement = 'current_year'
),
speaking as (
    select stated.submission, stated.area_code, stated.year, areas.level, lines.form, count(*) as given_count
    from stated
    inner join dim_area as areas
        on stated.area_code = areas.area_code
        and stated.year >= areas.valid_from
        and stated.year <= coalesce(areas.valid_to, 9999)
    inner join lines
        on stated.indicator_code = lines.indicator_code
        and stated.breakdown = lines.breakdown
        and list_contains(string_split(lines.required_at, '|'), areas.level)
    group by stated.submission, stated.area_code, stated.year, areas.level, lines.form
),
required as (
    select
        speaking.*,
        lines.* exclude (form),
        count(*) over (partition by speaking.submission, speaking.area_code, speaking.year, speaking.form) as required_count
    from speaking
    inner join lines
        on speaking.form = lines.form
        and list_contains(string_split(lines.required_at, '|'), speaking.level)
),
missing as (
    select required.*, indicators.name || breakdown_label(required.breakdown) as line_name
    from required
    inner join dim_indicator as indicators
        on required.indicator_code = indicators.indicator_code
    anti join standing
        on required.area_code = standing.area_code
        and required.year = standing.year
        and required.indicator_code = standing.indicator_code
        and required.breakdown = standing.breakdown
    anti join stg_finding as unreadable
        on required.submission = unreadable.submission
        and required.area_code = unreadable.area_code
        and required.year = unreadable.year
        and required.indicator_code = unreadable.indicator_code
        and unreadable.severity = 'error'
    where 2 * required.given_count >= required.required_count
)
select
    submission,
    area_code,
    year,
    form_title,
    count(*) as missing_count,
    array_to_string(list_slice(list(line_name order by position, breakdown), 1, 10), '、')
        || case when count(*) > 10 then '等' else '' end as missing_names
from missing
group by submission, area_code, year, form, form_title;
