package org.halfsky.ingest.catalog;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;

/** Checks that no name or alias stands for two indicators, since a sheet that uses it could not be read. */
final class NameClashes {

    private static final Pattern BLANKS_AND_QUOTES = Pattern.compile("[\\s\\p{Z}\"'“”‘’「」『』]+");
    private static final Pattern OPENING = Pattern.compile("[\\[{〔【〈]");
    private static final Pattern CLOSING = Pattern.compile("[\\]}〕】〉]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}~]+");

    private final Problems problems;

    NameClashes(Problems problems) {
        this.problems = problems;
    }

    void check(List<Located<Indicator>> indicators) {
        Map<String, IndicatorCode> owners = new HashMap<>();
        for (Located<Indicator> each : indicators) {
            claim(owners, each, "name", each.value().name());
        }
        for (Located<Indicator> each : indicators) {
            each.value().aliases().forEach(alias -> claim(owners, each, "aliases", alias));
        }
    }

    private void claim(Map<String, IndicatorCode> owners, Located<Indicator> indicator, String column, String name) {
        IndicatorCode code = indicator.value().code();
        IndicatorCode owner = owners.putIfAbsent(folded(name), code);
        if (owner != null && !owner.equals(code)) {
            String what = "'%s' already names %s".formatted(name, owner);
            problems.at(indicator.row(), column, what);
        }
    }

    /** Names that differ only in width, blanks, quotes, brackets or dashes are one name in a sheet. */
    private static String folded(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC);
        text = BLANKS_AND_QUOTES.matcher(text).replaceAll("");
        text = OPENING.matcher(text).replaceAll("(");
        text = CLOSING.matcher(text).replaceAll(")");
        return DASHES.matcher(text).replaceAll("-");
    }
}
