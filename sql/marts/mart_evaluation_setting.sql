-- mart_evaluation_setting
-- Grain:   one row: what the evaluation was done with
-- Reads:   evaluation_setting, evaluation_boundary
-- Feeds:   evaluation_setting.parquet
select
    evaluation_setting.min_coverage_pct,
    evaluation_setting.nearly_met_pct,
    evaluation_setting.nearly_met_counts,
    evaluation_setting.lookback_years,
    evaluation_setting.evaluation_date,
    (select max(evaluation_boundary.boundary_year) from evaluation_boundary where evaluation_boundary.is_newest) as newest_year
from evaluation_setting;
