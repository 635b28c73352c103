-- mart_rate_interval
-- Takes out: the row of a sensitive indicator that is suppressed in that year or in one of the two before, which are pooled with it
-- Reads:     mart_rate_interval, suppressed_figure
delete from mart_rate_interval
using suppressed_figure
where
    mart_rate_interval.area_code = suppressed_figure.area_code
    and mart_rate_interval.indicator_code = suppressed_figure.indicator_code
    and mart_rate_interval.breakdown = suppressed_figure.breakdown
    and suppressed_figure.year between mart_rate_interval.year - 2 and mart_rate_interval.year;
