package org.halfsky.model.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 锁定基期值: all base values that one evaluation judged on for the first time. What is reported of a base year later changes none of them; a
 * {@link LockedBase} that a person decides does.
 *
 * @param values at least one
 */
public record BaseLocks(List<BaseValue> values) implements Ruling {

    static final String KIND = "locked_bases";
    static final String VALUES = "values";

    public BaseLocks {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("expected at least one base value");
        }
    }

    static BaseLocks parse(String lines) {
        return new BaseLocks(lines.lines().map(BaseValue::parse).toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One line a value. */
    @Override
    public Map<String, String> words() {
        return Map.of(VALUES, values.stream().map(BaseValue::line).collect(Collectors.joining("\n")));
    }
}
