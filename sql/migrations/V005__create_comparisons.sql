-- What several checks look at alike: a rate beside its operands, a year beside the year before. Filled anew by every check.

create table stg_ratio (
    submission varchar not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    rate struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    ),
    numerator struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    ),
    denominator struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    )
);
comment on table stg_ratio is 'One row per staged submission and rate, of which it states the rate or an operand';
comment on column stg_ratio.submission is 'Submission held against the rules';
comment on column stg_ratio.area_code is 'Area';
comment on column stg_ratio.indicator_code is 'The rate';
comment on column stg_ratio.year is 'Year measured';
comment on column stg_ratio.breakdown is 'Breakdown';
comment on column stg_ratio.rate is 'The rate as stated by the submission, else as it stands';
comment on column stg_ratio.numerator is 'The numerator as stated by the submission, else as it stands';
comment on column stg_ratio.denominator is 'The denominator as stated by the submission, else as it stands';

create table stg_change (
    submission varchar not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    current struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    ) not null,
    previous struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    ) not null
);
comment on table stg_change is 'One row per staged submission and value that has one of the year before, where the submission states either';
comment on column stg_change.submission is 'Submission held against the rules';
comment on column stg_change.area_code is 'Area';
comment on column stg_change.indicator_code is 'Indicator';
comment on column stg_change.year is 'The later year';
comment on column stg_change.breakdown is 'Breakdown';
comment on column stg_change.current is 'Value of that year as stated by the submission, else as it stands';
comment on column stg_change.previous is 'Value of the year before, likewise';

create table stg_roll_up (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    part_count integer not null,
    total decimal(38, 10) not null,
    half_unit decimal(38, 10) not null,
    least_value decimal(28, 10) not null,
    greatest_value decimal(28, 10) not null
);
comment on table stg_roll_up is 'One row per area that speaks for itself, indicator, year and breakdown of which all its direct parts give the value';
comment on column stg_roll_up.area_code is 'The area above the parts';
comment on column stg_roll_up.indicator_code is 'Indicator';
comment on column stg_roll_up.year is 'Year measured';
comment on column stg_roll_up.breakdown is 'Breakdown';
comment on column stg_roll_up.part_count is 'How many parts it has';
comment on column stg_roll_up.total is 'Sum over the parts';
comment on column stg_roll_up.half_unit is 'Sum of half a unit of the last digit of each part';
comment on column stg_roll_up.least_value is 'Least value of a part';
comment on column stg_roll_up.greatest_value is 'Greatest value of a part';

create macro kept_out_ids(held_submission, operands) as list_filter(
    list_transform(
        operands,
        lambda operand: case
            when operand.submission = held_submission then operand.observation_id
            when list_bool_and(
                list_transform(
                    operands,
                    lambda other: other.submission is distinct from held_submission or other.is_standing
                )
            ) then operand.observation_id
        end
    ),
    lambda observation_id: observation_id is not null
);
comment on macro kept_out_ids is 'What an error keeps out: the cells of the submission, and those of others in the run unless a newer statement has replaced one of its own';
