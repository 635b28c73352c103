-- mart_standing
-- Takes out: the row of a sensitive indicator whose own figure, or any it is compared with, is not open
-- Reads:     mart_standing, mart_attainment, target_rule, sensitive_count, open_figure, suppressed_figure
-- Caution:   what a difference is taken from is the same indicator's figure of the base, the year before, the province or the nation.
delete from mart_standing
using target_rule
where
    mart_standing.target_code = target_rule.target_code
    and target_rule.indicator_code in (select indicator_code from sensitive_count)
    and (
        exists (
            select 1 from mart_attainment
            where mart_attainment.target_code = mart_standing.target_code
                and mart_attainment.area_code = mart_standing.area_code
                and mart_attainment.suppressed
        )
        or not exists (
            select 1 from open_figure
            where open_figure.area_code = mart_standing.area_code
                and open_figure.indicator_code = target_rule.indicator_code
                and open_figure.breakdown = target_rule.breakdown
                and open_figure.year = mart_standing.year
                and open_figure.value = mart_standing.value
        )
        or exists (
            select 1 from suppressed_figure
            where suppressed_figure.area_code = mart_standing.area_code
                and suppressed_figure.indicator_code = target_rule.indicator_code
                and suppressed_figure.breakdown = target_rule.breakdown
                and suppressed_figure.year = mart_standing.year - 1
        )
        or (
            mart_standing.province_value is not null
            and not exists (
                select 1 from open_figure
                where open_figure.indicator_code = target_rule.indicator_code
                    and open_figure.breakdown = target_rule.breakdown
                    and open_figure.year = mart_standing.year
                    and open_figure.value = mart_standing.province_value
            )
        )
        or (
            mart_standing.nation_value is not null
            and not exists (
                select 1 from open_figure
                where open_figure.area_code = '000000'
                    and open_figure.indicator_code = target_rule.indicator_code
                    and open_figure.breakdown = target_rule.breakdown
                    and open_figure.year = mart_standing.year
                    and open_figure.value = mart_standing.nation_value
            )
        )
    );
