-- More than a verdict: how far, how fast, where it leads, how it compares. Amounts are decimals, divided only by the functions here and in V011.

-- a whole number of 0.0000000001 ÷ a whole number, to ten decimals, half away from zero
create macro scaled_quotient(scaled, number) as
    ten_decimals(whole_quotient(cast(scaled as hugeint), cast(number as hugeint)));

-- amount ÷ number of years (or another whole number), to ten decimals, half away from zero
create macro shared_among(amount, number) as
    ten_decimals(whole_quotient(scaled_to_ten(amount), nullif(cast(number as hugeint), 0)));

-- part ÷ whole to ten decimals, half away from zero; null where the whole is 0
create macro ratio_of(part, whole) as
    ten_decimals(sign(whole) * whole_quotient(scaled_to_ten(part) * 10000000000, nullif(abs(scaled_to_ten(whole)), 0)));

-- part ÷ whole in percent with two decimals, not below 0 and not above 100; null where the whole is 0
create macro share_pct(part, whole) as
    cast(cast(least(greatest(
        sign(whole) * whole_quotient(scaled_to_ten(part) * 10000, nullif(abs(scaled_to_ten(whole)), 0)), 0
    ), 10000) as decimal(38, 0)) * cast(0.01 as decimal(3, 2)) as decimal(9, 2));

-- the mean of percentages, to two decimals; null without one
create macro mean_pct(total, number) as
    cast(cast(whole_quotient(cast(total * 100 as hugeint), nullif(cast(number as hugeint), 0)) as decimal(38, 0))
        * cast(0.01 as decimal(3, 2)) as decimal(9, 2));

-- Where the same yearly share leads: base × (goal ÷ base) ^ (elapsed ÷ span), to six decimals. The one place, with the approximate interval below,
-- where a double is worked with: roots have no exact decimals.
create macro geometric_path(base, goal, elapsed, span) as
    cast(round(cast(base as double) * power(
        cast(goal as double) / cast(nullif(base, 0) as double), cast(elapsed as double) / cast(span as double)
    ), 6) as decimal(28, 10));

-- Where the path stands: straight, geometric, or at the goal itself where the base met it already; null without one
create macro path_at(shape, base, goal, elapsed, span) as
    case shape
        when 'geometric' then geometric_path(base, goal, elapsed, span)
        when 'held' then goal
        when 'linear' then ten_decimals(scaled_to_ten(base) + whole_quotient(scaled_to_ten(goal - base) * elapsed, cast(span as hugeint)))
    end;

-- Bounds of the 95 % interval of more than a hundred cases after Byar, to six decimals (wrong by less than one in ten thousand)
create macro byar_bound(cases, deviate) as
    cast(round(cast(cases as double) * power(
        1 - 1 / (9 * cast(cases as double)) + cast(deviate as double) / (3 * sqrt(cast(cases as double))), 3
    ), 6) as decimal(28, 10));

create macro poisson_lower(cases) as byar_bound(cases, -1.959963985);

create macro poisson_upper(cases) as byar_bound(cases + 1, 1.959963985);

create table poisson_bound (
    cases integer not null,
    lower_bound decimal(28, 10) not null,
    upper_bound decimal(28, 10) not null
);
comment on table poisson_bound is 'Exact (Garwood) 95 % interval of a number of cases, 0 to 100; worked out in plain Java from the definition (PoissonBounds), which a test repeats';
comment on column poisson_bound.cases is 'number of cases seen';
comment on column poisson_bound.lower_bound is 'mean under which so many cases or more come with a probability of 2.5 %: χ²(0.025; 2d) ÷ 2; 0 without a case';
comment on column poisson_bound.upper_bound is 'mean under which so many cases or fewer come with a probability of 2.5 %: χ²(0.975; 2d + 2) ÷ 2';

insert into poisson_bound values
    (0, 0.0000000000, 3.6888794541),
    (1, 0.0253178080, 5.5716433909),
    (2, 0.2422092785, 7.2246876677),
    (3, 0.6186721229, 8.7672730697),
    (4, 1.0898653736, 10.2415886754),
    (5, 1.6234863901, 11.6683320793),
    (6, 2.2018942535, 13.0594740225),
    (7, 2.8143630515, 14.4226753617),
    (8, 3.4538321767, 15.7631892202),
    (9, 4.1153730974, 17.0848034514),
    (10, 4.7953886961, 18.3903560420),
    (11, 5.4911603672, 19.6820385133),
    (12, 6.2005751087, 20.9615850482),
    (13, 6.9219524910, 22.2303959182),
    (14, 7.6539302763, 23.4896211218),
    (15, 8.3953861328, 24.7402188715),
    (16, 9.1453824536, 25.9829975976),
    (17, 9.9031264696, 27.2186468159),
    (18, 10.6679407804, 28.4477602675),
    (19, 11.4392411644, 29.6708535716),
    (20, 12.2165195854, 30.8883779027),
    (21, 12.9993309841, 32.1007307349),
    (22, 13.7872828722, 33.3082643871),
    (23, 14.5800270370, 34.5112928948),
    (24, 15.3772528547, 35.7100975938),
    (25, 16.1786818478, 36.9049316975),
    (26, 16.9840632156, 38.0960240831),
    (27, 17.7931701318, 39.2835824452),
    (28, 18.6057966559, 40.4677959433),
    (29, 19.4217551375, 41.6488374386),
    (30, 20.2408740214, 42.8268653948),
    (31, 21.0629959791, 44.0020255032),
    (32, 21.8879763113, 45.1744520794),
    (33, 22.7156815727, 46.3442692692),
    (34, 23.5459883846, 47.5115920952),
    (35, 24.3787824025, 48.6765273691),
    (36, 25.2139574173, 49.8391744892),
    (37, 26.0514145671, 50.9996261419),
    (38, 26.8910616452, 52.1579689193),
    (39, 27.7328124894, 53.3142838658),
    (40, 28.5765864418, 54.4686469640),
    (41, 29.4223078685, 55.6211295657),
    (42, 30.2699057325, 56.7717987785),
    (43, 31.1193132120, 57.9207178104),
    (44, 31.9704673581, 59.0679462803),
    (45, 32.8233087882, 60.2135404970),
    (46, 33.6777814090, 61.3575537106),
    (47, 34.5338321671, 62.5000363406),
    (48, 35.3914108235, 63.6410361821),
    (49, 36.2504697488, 64.7805985929),
    (50, 37.1109637375, 65.9187666643),
    (51, 37.9728498383, 67.0555813766),
    (52, 38.8360872005, 68.1910817409),
    (53, 39.7006369324, 69.3253049292),
    (54, 40.5664619725, 70.4582863937),
    (55, 41.4335269714, 71.5900599760),
    (56, 42.3017981826, 72.7206580076),
    (57, 43.1712433629, 73.8501114030),
    (58, 44.0418316802, 74.9784497447),
    (59, 44.9135336287, 76.1057013626),
    (60, 45.7863209500, 77.2318934066),
    (61, 46.6601665610, 78.3570519148),
    (62, 47.5350444862, 79.4812018757),
    (63, 48.4109297955, 80.6043672869),
    (64, 49.2877985462, 81.7265712089),
    (65, 50.1656277292, 82.8478358159),
    (66, 51.0443952186, 83.9681824425),
    (67, 51.9240797252, 85.0876316278),
    (68, 52.8046607526, 86.2062031560),
    (69, 53.6861185568, 87.3239160950),
    (70, 54.5684341079, 88.4407888320),
    (71, 55.4515890545, 89.5568391071),
    (72, 56.3355656902, 90.6720840447),
    (73, 57.2203469225, 91.7865401830),
    (74, 58.1059162433, 92.9002235019),
    (75, 58.9922577015, 94.0131494488),
    (76, 59.8793558765, 95.1253329633),
    (77, 60.7671958544, 96.2367885001),
    (78, 61.6557632050, 97.3475300509),
    (79, 62.5450439596, 98.4575711647),
    (80, 63.4350245910, 99.5669249674),
    (81, 64.3256919941, 100.6756041801),
    (82, 65.2170334679, 101.7836211361),
    (83, 66.1090366978, 102.8909877973),
    (84, 67.0016897398, 103.9977157699),
    (85, 67.8949810048, 105.1038163189),
    (86, 68.7888992442, 106.2093003819),
    (87, 69.6834335358, 107.3141785825),
    (88, 70.5785732711, 108.4184612425),
    (89, 71.4743081424, 109.5221583938),
    (90, 72.3706281311, 110.6252797899),
    (91, 73.2675234968, 111.7278349165),
    (92, 74.1649847663, 112.8298330017),
    (93, 75.0630027232, 113.9312830253),
    (94, 75.9615683991, 115.0321937288),
    (95, 76.8606730633, 116.1325736236),
    (96, 77.7603082150, 117.2324309993),
    (97, 78.6604655742, 118.3317739324),
    (98, 79.5611370743, 119.4306102931),
    (99, 80.4623148542, 120.5289477532),
    (100, 81.3639912509, 121.6267937924);

create table target_trend (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    as_of_year integer not null,
    as_of_value decimal(28, 10) not null,
    as_of_is_small_sample boolean not null,
    path_points integer not null,
    trend_points integer not null,
    trend_yearly decimal(28, 10),
    forecast_value decimal(28, 10)
);
comment on table target_trend is 'One row per plan, target and area with a value after the base year: the newest one and the line through the last five years';
comment on column target_trend.plan_code is 'plan';
comment on column target_trend.target_code is 'target';
comment on column target_trend.area_code is 'area on the boundaries of the plan';
comment on column target_trend.as_of_year is 'newest year with a value, after the base year and not after the end year';
comment on column target_trend.as_of_value is 'value of that year';
comment on column target_trend.as_of_is_small_sample is 'whether that value rests on few cases or few people';
comment on column target_trend.path_points is 'years with a value from the base year to as_of_year';
comment on column target_trend.trend_points is 'years with a value among as_of_year and the four before it';
comment on column target_trend.trend_yearly is 'slope of the least-squares line through these, per year; null with fewer than three, and for indicators that move with elections';
comment on column target_trend.forecast_value is 'that line at the end year, within what the indicator can be; null where there is no line or the end year is reached';

create table target_path (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    sense varchar not null,
    good_sign integer not null,
    is_running boolean not null,
    is_fixed boolean not null,
    base_year integer not null,
    end_year integer not null,
    base_value decimal(28, 10),
    mid_value decimal(28, 10),
    goal decimal(28, 10),
    least_value decimal(28, 10),
    most_value decimal(28, 10),
    way_asked decimal(28, 10),
    shape varchar,
    path_now decimal(28, 10),
    path_mid decimal(28, 10)
);
comment on table target_path is 'One row per plan, target and area with a value after the base year and a limit: the bounds and the way to them';
comment on column target_path.plan_code is 'plan';
comment on column target_path.target_code is 'target';
comment on column target_path.area_code is 'area on the boundaries of the plan';
comment on column target_path.sense is 'as in target_rule';
comment on column target_path.good_sign is '1 where more is better, -1 where less is';
comment on column target_path.is_running is 'whether the data has not reached the end year yet';
comment on column target_path.is_fixed is 'whether the limit is one number that does not move after the base year';
comment on column target_path.base_year is 'base year t0';
comment on column target_path.end_year is 'end year T';
comment on column target_path.base_value is 'base value';
comment on column target_path.mid_value is 'value of the mid-term year';
comment on column target_path.goal is 'limit X in force in the newest year with a value; null for between';
comment on column target_path.least_value is 'the value is good from here on; null without a lower bound';
comment on column target_path.most_value is 'the value is good up to here; null without an upper bound';
comment on column target_path.way_asked is 'how much better than the base the limit is; negative or 0 where the base met it';
comment on column target_path.shape is 'linear, geometric or held; null without a path';
comment on column target_path.path_now is 'where the path stands in the newest year with a value';
comment on column target_path.path_mid is 'where it stands in the mid-term year';

create table mart_progress (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    level varchar not null,
    as_of_year integer not null,
    as_of_value decimal(28, 10) not null,
    base_value decimal(28, 10),
    target_value decimal(28, 10),
    degree_pct decimal(9, 2),
    degree_method varchar,
    progress_pct decimal(9, 2),
    progress_method varchar,
    planned_yearly decimal(28, 10),
    achieved_yearly decimal(28, 10),
    needed_yearly decimal(28, 10),
    path_value decimal(28, 10),
    on_track boolean,
    mid_path_value decimal(28, 10),
    mid_on_track boolean,
    path_method varchar,
    trend_points integer not null,
    trend_yearly decimal(28, 10),
    trend varchar,
    trend_method varchar,
    forecast_value decimal(28, 10),
    outlook varchar,
    forecast_method varchar
);
comment on table mart_progress is 'One row per plan, target and area with a value after the base year and a numeric target: how far and how fast towards it (published as progress)';
comment on column mart_progress.plan_code is 'plan';
comment on column mart_progress.target_code is 'target';
comment on column mart_progress.area_code is 'area, on the boundaries of attainment';
comment on column mart_progress.level is 'level of the area';
comment on column mart_progress.as_of_year is 'year looked at: the newest with a value after the base year, not after the end year';
comment on column mart_progress.as_of_value is 'value v of that year, in the unit of the indicator';
comment on column mart_progress.base_value is 'base value, as in attainment';
comment on column mart_progress.target_value is 'limit X in force in as_of_year; null for between';
comment on column mart_progress.degree_pct is '实现程度: v and X in proportion, percent, 0 to 100; see degree_method';
comment on column mart_progress.degree_method is 'value_to_target: min(v ÷ X, 1) × 100 (at least); target_to_value: min(X ÷ v, 1) × 100, v = 0 → 100 (at most); within_range: 100 inside, else v ÷ lower or upper ÷ v (between)';
comment on column mart_progress.progress_pct is 'share of the way from the base to the target that is done, percent, 0 to 100: (v − base) ÷ (X − base); 100 where the base met the target already and v still does, null where it no longer does, and for above_base and below_base, where X = base';
comment on column mart_progress.progress_method is 'share_of_the_way: (v − base) ÷ (X − base); met_at_base; within_range (between, met)';
comment on column mart_progress.planned_yearly is 'yearly change that the plan asked for: (X − base) ÷ (end year − base year); 0 where the base met the target already';
comment on column mart_progress.achieved_yearly is 'yearly change so far: (v − base) ÷ (as_of_year − base year)';
comment on column mart_progress.needed_yearly is 'yearly change still needed: (X − v) ÷ (end year − as_of_year); 0 where v is good enough, null at the end year';
comment on column mart_progress.path_value is 'where the path from base to target stands in as_of_year; see path_method; null at the end year';
comment on column mart_progress.on_track is 'whether v is at least as good as path_value; null with fewer than three years with a value, and for indicators that move with elections';
comment on column mart_progress.mid_path_value is 'where the path stands in the mid-term year';
comment on column mart_progress.mid_on_track is 'whether the value of the mid-term year is at least as good; under the conditions of on_track';
comment on column mart_progress.path_method is 'held: X itself, where the base met the target already (or X = base); linear: base + (X − base) × (t − t0) ÷ (T − t0); geometric (mortality): base × (X ÷ base) ^ ((t − t0) ÷ (T − t0)), rounded to six decimals';
comment on column mart_progress.trend_points is 'years with a value among as_of_year and the four before it';
comment on column mart_progress.trend_yearly is 'slope of the least-squares line through these, per year';
comment on column mart_progress.trend is 'improving, worsening or level, seen from the target; null without a line, and for between';
comment on column mart_progress.trend_method is 'least_squares_5_years: line through the values of as_of_year and the four years before it, at least three';
comment on column mart_progress.forecast_value is 'that line at the end year, kept within valid_min and valid_max of the indicator; only while the plan runs';
comment on column mart_progress.outlook is 'likely 有望达标: the forecast meets the target; effort 需努力: it closes at least half of the distance that is left, or would lose what is reached; difficult 难度较大: less than half';
comment on column mart_progress.forecast_method is 'least_squares_5_years';

create table mart_domain_score (
    plan_code varchar not null,
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    domain varchar not null,
    position integer not null,
    governing boolean not null,
    targets integer not null,
    scored integer not null,
    coverage_pct decimal(9, 2),
    score_pct decimal(9, 2),
    progress_scored integer not null,
    progress_score_pct decimal(9, 2),
    method varchar not null
);
comment on table mart_domain_score is 'One row per plan, area and domain, and one for the domain 全部: the mean degree of attainment and what share of the targets it rests on (published as domain_score)';
comment on column mart_domain_score.plan_code is 'plan';
comment on column mart_domain_score.area_code is 'area';
comment on column mart_domain_score.area_name is 'its name on the boundaries of the plan';
comment on column mart_domain_score.level is 'level of the area';
comment on column mart_domain_score.domain is '领域, or 全部';
comment on column mart_domain_score.position is 'place of the domain in the plan; 0 for 全部';
comment on column mart_domain_score.governing is 'whether the plan counts for the area';
comment on column mart_domain_score.targets is 'targets of the domain that are not qualitative';
comment on column mart_domain_score.scored is 'those with a degree of attainment';
comment on column mart_domain_score.coverage_pct is 'scored ÷ targets in percent';
comment on column mart_domain_score.score_pct is 'mean of degree_pct of progress over the scored targets; of 全部 the mean of its domains that have one';
comment on column mart_domain_score.progress_scored is 'targets with progress_pct';
comment on column mart_domain_score.progress_score_pct is 'mean of progress_pct, in the same way';
comment on column mart_domain_score.method is 'equal_weights: every target of a domain, and every domain of 全部, weighs the same; what has no value is left out and lowers coverage_pct';

create table mart_standing (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    level varchar not null,
    year integer not null,
    value decimal(28, 10) not null,
    change_from_base decimal(28, 10),
    change_from_year_before decimal(28, 10),
    province_value decimal(28, 10),
    difference_from_province decimal(28, 10),
    nation_value decimal(28, 10),
    difference_from_nation decimal(28, 10),
    rank integer,
    ranked_areas integer,
    rank_method varchar
);
comment on table mart_standing is 'One row per plan, target and area with a value after the base year: how it stands beside earlier years, the province, the nation and its neighbours (published as standing)';
comment on column mart_standing.plan_code is 'plan';
comment on column mart_standing.target_code is 'target';
comment on column mart_standing.area_code is 'area';
comment on column mart_standing.level is 'level of the area';
comment on column mart_standing.year is 'year compared: as_of_year of progress';
comment on column mart_standing.value is 'value of that year; all differences are in its unit, those of percentages in 百分点';
comment on column mart_standing.change_from_base is 'value − base value';
comment on column mart_standing.change_from_year_before is 'value − value of the year before';
comment on column mart_standing.province_value is 'value of the province in the same year; null for the province itself and above';
comment on column mart_standing.difference_from_province is 'value − province_value';
comment on column mart_standing.nation_value is 'value of the nation in the same year; its source may differ from that of the areas (mortality: sample surveillance against yearly reports)';
comment on column mart_standing.difference_from_nation is 'value − nation_value';
comment on column mart_standing.rank is '1 is best among the areas with the same parent; equal values share a rank';
comment on column mart_standing.ranked_areas is 'how many were ranked: all with a value of that year';
comment on column mart_standing.rank_method is 'competition: 1 + number of better siblings; null, and no rank, for between, with fewer than three areas, or where any of their values rests on a small sample';

create table mart_disparity (
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    indicator_code varchar not null,
    year integer not null,
    urban_value decimal(28, 10),
    rural_value decimal(28, 10),
    urban_rural_gap decimal(28, 10),
    urban_rural_ratio decimal(28, 10),
    male_value decimal(28, 10),
    female_value decimal(28, 10),
    sex_gap decimal(28, 10),
    gpi decimal(28, 10),
    adjusted_gpi decimal(28, 10)
);
comment on table mart_disparity is 'One row per area, indicator (not counts) and year with both residences or both sexes, on the boundaries of indicator_area_year (published as disparity)';
comment on column mart_disparity.area_code is 'area';
comment on column mart_disparity.area_name is 'its name';
comment on column mart_disparity.level is 'its level';
comment on column mart_disparity.indicator_code is 'indicator';
comment on column mart_disparity.year is 'reference year';
comment on column mart_disparity.urban_value is 'value of T.U';
comment on column mart_disparity.rural_value is 'value of T.R';
comment on column mart_disparity.urban_rural_gap is '城乡差距: urban − rural; for percentages in 百分点';
comment on column mart_disparity.urban_rural_ratio is '城乡比: urban ÷ rural, to ten decimals; null where rural is 0';
comment on column mart_disparity.male_value is 'value of M.T';
comment on column mart_disparity.female_value is 'value of F.T';
comment on column mart_disparity.sex_gap is '性别差距: male − female; for percentages in 百分点';
comment on column mart_disparity.gpi is 'gender parity index: female ÷ male, to ten decimals; parity is 0.97 to 1.03; null where male is 0';
comment on column mart_disparity.adjusted_gpi is 'GPI where it is at most 1, else 2 − 1 ÷ GPI = 2 − male ÷ female: equally far from 1 on both sides';

create table mart_rate_interval (
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    cases decimal(28, 10) not null,
    population decimal(28, 10) not null,
    small_sample boolean not null,
    lower_value decimal(28, 10),
    upper_value decimal(28, 10),
    interval_method varchar,
    pooled_cases decimal(28, 10),
    pooled_population decimal(28, 10),
    pooled_value decimal(28, 10),
    pooled_method varchar
);
comment on table mart_rate_interval is 'One row per area, rate per 1,000 or more, year and breakdown whose cases and population are known: how sure the rate is (published as rate_interval)';
comment on column mart_rate_interval.area_code is 'area on the boundaries of indicator_area_year';
comment on column mart_rate_interval.area_name is 'its name';
comment on column mart_rate_interval.level is 'its level';
comment on column mart_rate_interval.indicator_code is 'the rate';
comment on column mart_rate_interval.year is 'reference year';
comment on column mart_rate_interval.breakdown is 'breakdown';
comment on column mart_rate_interval.value is 'value of the rate, as in indicator_area_year';
comment on column mart_rate_interval.cases is 'cases d, such as deaths';
comment on column mart_rate_interval.population is 'population N in the unit of its indicator, such as live births';
comment on column mart_rate_interval.small_sample is '小样本: d under 5 or N under 20,000 people';
comment on column mart_rate_interval.lower_value is 'lower bound of the 95 % interval of the rate: multiplier × bound of d ÷ N';
comment on column mart_rate_interval.upper_value is 'upper bound';
comment on column mart_rate_interval.interval_method is 'poisson_exact up to 100 cases: L = χ²(0.025; 2d) ÷ 2, U = χ²(0.975; 2d + 2) ÷ 2 (poisson_bound); poisson_byar above: L = d × (1 − 1 ÷ 9d − 1.96 ÷ 3√d)³, U with d + 1 and plus; null where d is not a whole number or N is 0';
comment on column mart_rate_interval.pooled_cases is 'cases of this year and the two before it';
comment on column mart_rate_interval.pooled_population is 'population of these years, added up';
comment on column mart_rate_interval.pooled_value is 'multiplier × pooled_cases ÷ pooled_population; null where one of the three years is not known';
comment on column mart_rate_interval.pooled_method is '3_year_sums: sums over three years, never a mean of rates';

create table mart_attainment_above (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    above_plan_code varchar not null,
    above_target_code varchar not null,
    above_target_value decimal(28, 10),
    above_verdict varchar not null,
    above_gap decimal(28, 10)
);
comment on table mart_attainment_above is 'One row per area, target of the plan that counts for it and target of a plan above it on the same indicator and breakdown: the verdict of that plan next to its own (published as attainment_above)';
comment on column mart_attainment_above.plan_code is 'plan that counts for the area';
comment on column mart_attainment_above.target_code is 'its target';
comment on column mart_attainment_above.area_code is 'area';
comment on column mart_attainment_above.above_plan_code is 'plan of the same kind and period of an area above';
comment on column mart_attainment_above.above_target_code is 'its target on the same indicator and breakdown';
comment on column mart_attainment_above.above_target_value is 'limit of that target for this area';
comment on column mart_attainment_above.above_verdict is 'verdict against it';
comment on column mart_attainment_above.above_gap is 'gap against it';
