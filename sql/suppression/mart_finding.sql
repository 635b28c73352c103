-- mart_finding
-- Takes out: figures and words of every finding that a sensitive indicator is in; the receipt, which goes to the sender alone, has them
-- Reads:     mart_finding, sensitive_count, dim_rule
update mart_finding
set
    value = null,
    expected = null,
    message = '涉及敏感指标，具体内容见发给填报单位的回执',
    explanation = null
where
    indicator in (select indicator_code from sensitive_count)
    or exists (
        select 1
        from dim_rule
        join sensitive_count
            on contains(dim_rule.formula, '[' || sensitive_count.indicator_code || ']')
        where dim_rule.rule = mart_finding.rule
    );
