-- mart_disparity
-- Takes out: the row of a sensitive indicator that is suppressed
-- Reads:     mart_disparity, suppressed_figure
delete from mart_disparity
using suppressed_figure
where
    mart_disparity.area_code = suppressed_figure.area_code
    and mart_disparity.indicator_code = suppressed_figure.indicator_code
    and mart_disparity.year = suppressed_figure.year;
