package org.halfsky.ingest.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * People of whom a sheet counts all, the women, and the women's share: 人大代表 with 合计, 其中：女 and 女性比例 is three indicators,
 * known from the catalog's 人大代表中女性比例 and its operands.
 */
public final class Populations {

    private static final Pattern SHARE = Pattern.compile("^(.{2,}?)中?(?:女性|妇女|女干部|女生|女职工)(?:所占|占)?(?:比例|比重|占比)$");

    private final Map<String, Population> byKey = new HashMap<>();

    /**
     * @param all   the denominator; {@code null} where the catalog has none
     * @param women the numerator; {@code null} likewise
     * @param share of women among all
     */
    public record Population(
            @Nullable IndicatorCode all, @Nullable IndicatorCode women, IndicatorCode share) {}

    Populations(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            index(indicator.name(), indicator);
            indicator.aliases().forEach(alias -> index(alias, indicator));
        }
    }

    private void index(String name, Indicator indicator) {
        Matcher share = SHARE.matcher(Wording.of(name).key());
        if (share.matches()) {
            byKey.putIfAbsent(
                    share.group(1), new Population(indicator.denominator(), indicator.numerator(), indicator.code()));
        }
    }

    /** The people named, with or without 人数 behind. */
    public Optional<Population> named(String key) {
        Population exact = byKey.get(key);
        if (exact == null && key.endsWith("人数")) {
            exact = byKey.get(key.substring(0, key.length() - 2));
        }
        return Optional.ofNullable(exact);
    }
}
