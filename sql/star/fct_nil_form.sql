-- fct_nil_form
-- Grain: one row per submission accepted now, area, year and form that says there is nothing to report
-- Reads: stg_nil_form, stg_submission
select
    nil_forms.submission,
    nil_forms.area_code,
    nil_forms.year,
    nil_forms.form,
    nil_forms.sheet,
    nil_forms.cell,
    submissions.received_at
from stg_nil_form as nil_forms
inner join stg_submission as submissions
    on nil_forms.submission = submissions.submission
order by submissions.received_at, submissions.inbox_path, nil_forms.submission, nil_forms.area_code, nil_forms.year, nil_forms.form;
