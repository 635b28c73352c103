-- The lines of the legal form, so that required ones can be missed.
insert into dim_form_line
select form, form_title, sheet, "order", line_code, section, label, indicator_code, breakdown, required_at
from read_csv('../../sql/catalog/form.csv', header = true, all_varchar = true)
