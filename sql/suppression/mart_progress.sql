-- mart_progress
-- Takes out: the row of a sensitive indicator of which a figure between the base and the newest is not open
-- Reads:     mart_progress, mart_attainment, target_rule, sensitive_count, open_figure, suppressed_figure
-- Caution:   a trend and four of its five values tell the fifth.
delete from mart_progress
using target_rule
where
    mart_progress.target_code = target_rule.target_code
    and target_rule.indicator_code in (select indicator_code from sensitive_count)
    and (
        exists (
            select 1 from mart_attainment
            where mart_attainment.target_code = mart_progress.target_code
                and mart_attainment.area_code = mart_progress.area_code
                and mart_attainment.suppressed
        )
        or not exists (
            select 1 from open_figure
            where open_figure.area_code = mart_progress.area_code
                and open_figure.indicator_code = target_rule.indicator_code
                and open_figure.breakdown = target_rule.breakdown
                and open_figure.year = mart_progress.as_of_year
                and open_figure.value = mart_progress.as_of_value
        )
        or exists (
            select 1 from suppressed_figure
            where suppressed_figure.area_code = mart_progress.area_code
                and suppressed_figure.indicator_code = target_rule.indicator_code
                and suppressed_figure.breakdown = target_rule.breakdown
                and suppressed_figure.year between target_rule.base_year and mart_progress.as_of_year
        )
    );
