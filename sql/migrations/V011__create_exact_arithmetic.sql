-- Exact arithmetic on fractions, for sql/star and sql/marts. Every number is a decimal or a pair of whole numbers numerator, denominator; nothing is
-- ever a double. These functions are the only place where the dialect matters: another engine defines the same names in its own way.
-- What does not fit into 38 digits stops the run; nothing wraps.

create macro ten_decimals(scaled) as
    cast(cast(scaled as decimal(38, 0)) * cast(0.0000000001 as decimal(11, 10)) as decimal(28, 10));

create macro scaled_to_ten(amount) as
    cast(cast(amount as decimal(28, 10)) * cast(10000000000 as decimal(11, 0)) as hugeint);

create macro scaled_to_six(amount) as
    cast(cast(amount as decimal(18, 6)) * cast(1000000 as decimal(7, 0)) as hugeint);

-- numerator ÷ denominator as a whole number, half away from zero; the denominator is more than zero
create macro whole_quotient(numerator, denominator) as
    sign(numerator) * ((2 * abs(numerator) + denominator) // (2 * denominator));

-- multiplier × numerator ÷ denominator to ten decimals, half away from zero; null where the denominator is not more than zero
-- (nullif, not case: within a case nothing is worked out only once)
create macro rate_of(multiplier, numerator, denominator) as
    ten_decimals(whole_quotient(
        scaled_to_six(multiplier) * scaled_to_ten(numerator) * 10000,
        nullif(greatest(scaled_to_ten(denominator), 0), 0)
    ));

-- a fraction to ten decimals, half away from zero
create macro value_of(numerator, denominator) as
    ten_decimals(whole_quotient(
        cast(numerator as hugeint) * 10000000000,
        cast(denominator as hugeint)
    ));

-- part ÷ whole in percent to two decimals, half up; null where there is no whole
create macro percent_of(part, whole) as
    cast(whole_quotient(cast(part as hugeint) * 10000, nullif(cast(whole as hugeint), 0)) * cast(0.01 as decimal(3, 2)) as decimal(9, 2));

-- the fraction numerator ÷ denominator in lowest terms
create macro lowest_numerator(numerator, denominator) as
    cast(cast(numerator as hugeint) // greatest(gcd(cast(numerator as hugeint), cast(denominator as hugeint)), 1) as decimal(38, 0));

create macro lowest_denominator(numerator, denominator) as
    cast(cast(denominator as hugeint) // greatest(gcd(cast(numerator as hugeint), cast(denominator as hugeint)), 1) as decimal(38, 0));

-- the decimal as a fraction, with a small denominator where it has few decimals
create macro decimal_denominator(amount) as
    cast(case
        when scaled_to_ten(amount) % 10000000000 = 0 then 1
        when scaled_to_ten(amount) % 1000000 = 0 then 10000
        else 10000000000
    end as decimal(38, 0));

create macro decimal_numerator(amount) as
    cast(cast(amount as decimal(28, 10)) * decimal_denominator(amount) as decimal(38, 0));

-- multiplier × numerator ÷ denominator as a fraction, without decimals where its operands have none
create macro is_whole_rate(multiplier, numerator, denominator) as
    scaled_to_six(multiplier) % 1000000 = 0
    and scaled_to_ten(numerator) % 10000000000 = 0
    and scaled_to_ten(denominator) % 10000000000 = 0;

create macro rate_numerator(multiplier, numerator, denominator) as
    cast(case
        when is_whole_rate(multiplier, numerator, denominator) then cast(multiplier as hugeint) * cast(numerator as hugeint)
        else lowest_numerator(scaled_to_six(multiplier) * scaled_to_ten(numerator), scaled_to_ten(denominator) * 1000000)
    end as decimal(38, 0));

create macro rate_denominator(multiplier, numerator, denominator) as
    cast(case
        when is_whole_rate(multiplier, numerator, denominator) then cast(denominator as hugeint)
        else lowest_denominator(scaled_to_six(multiplier) * scaled_to_ten(numerator), scaled_to_ten(denominator) * 1000000)
    end as decimal(38, 0));

-- Products of two numbers of up to 28 digits do not fit into 38: they are compared in three parts to the base of 10^14.
create macro upper_digits(amount) as cast(amount as hugeint) // 100000000000000;

create macro lower_digits(amount) as cast(amount as hugeint) % 100000000000000;

create macro lower_digits_from_zero(amount) as (amount % 100000000000000 + 100000000000000) % 100000000000000;

create macro carry_of(amount) as (amount - lower_digits_from_zero(amount)) // 100000000000000;

create macro sign_of_parts(front, middle, back) as
    case
        when front + carry_of(middle + carry_of(back)) < 0 then -1
        when front + carry_of(middle + carry_of(back)) > 0 then 1
        when lower_digits_from_zero(middle + carry_of(back)) > 0 then 1
        when lower_digits_from_zero(back) > 0 then 1
        else 0
    end;

-- -1, 0 or 1: a ÷ b is less than, equal to, more than c ÷ d, by cross-multiplication; b and d are more than zero
create macro compare_fractions(a, b, c, d) as
    case
        when abs(a) < 1000000000000000000 and b < 1000000000000000000 and abs(c) < 1000000000000000000 and d < 1000000000000000000
            then cast(sign(cast(a as hugeint) * cast(d as hugeint) - cast(c as hugeint) * cast(b as hugeint)) as integer)
        else sign_of_parts(
            upper_digits(a) * upper_digits(d) - upper_digits(c) * upper_digits(b),
            upper_digits(a) * lower_digits(d) + lower_digits(a) * upper_digits(d)
                - upper_digits(c) * lower_digits(b) - lower_digits(c) * upper_digits(b),
            lower_digits(a) * lower_digits(d) - lower_digits(c) * lower_digits(b)
        )
    end;
