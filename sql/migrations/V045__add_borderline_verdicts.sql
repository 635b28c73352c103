-- Verdicts that rounding would flip, and how an indicator moves from year to year.

alter table dim_indicator add column course varchar default 'steady';
comment on column dim_indicator.course is 'how it moves from year to year: steady, geometric (by about the same share, as mortality does), stepwise (with elections only)';

alter table target_rule add column shown_unit decimal(38, 0);
alter table target_rule add column course varchar;
comment on column target_rule.shown_unit is 'the last decimal shown of the indicator, counted in 0.0000000001; null without an indicator';
comment on column target_rule.course is 'how the indicator moves from year to year; null without an indicator';

alter table target_judgement add column is_borderline boolean;
comment on column target_judgement.is_borderline is 'whether value and limit rounded to the decimals shown would give another verdict (met, nearly met, not met)';

alter table fct_attainment add column borderline boolean;
comment on column fct_attainment.borderline is 'whether value and limit rounded to the decimals shown would give another verdict; false without a numeric verdict';

alter table mart_attainment add column borderline boolean;
comment on column mart_attainment.borderline is '临界: whether value and limit, both rounded to the decimals of the indicator, would give another verdict (met, nearly met, not met); the verdict itself compares unrounded numbers';

-- The last of so many decimals, from none to six, counted in 0.0000000001.
create macro shown_unit_of(decimals) as
    case decimals
        when 0 then 10000000000
        when 1 then 1000000000
        when 2 then 100000000
        when 3 then 10000000
        when 4 then 1000000
        when 5 then 100000
        when 6 then 10000
    end;

-- The decimal rounded half away from zero, counted in shown_unit; shown_unit is counted in 0.0000000001.
create macro as_shown(amount, shown_unit) as
    whole_quotient(scaled_to_ten(amount), cast(shown_unit as hugeint));
