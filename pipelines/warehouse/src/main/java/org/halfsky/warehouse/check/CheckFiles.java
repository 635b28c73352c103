package org.halfsky.warehouse.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.CheckSettings;
import org.halfsky.warehouse.sql.SqlFiles;

/** The checks that are files: {@code sql/checks/<code>_<name>.sql}, listed in {@code sql/checks/files.txt}. */
final class CheckFiles {

    private static final Pattern NAME = Pattern.compile("(?<rule>R\\d{3})_[a-z0-9_]+\\.sql");

    private static final Pattern THRESHOLD = Pattern.compile("\\{([a-z-]+)}");

    private CheckFiles() {}

    /** Every file, in the order of their names, its {@code {thresholds}} filled in. */
    static List<AppliedRule> all(CheckSettings settings) {
        List<AppliedRule> rules = new ArrayList<>();
        SqlFiles.read("checks/files.txt").lines().forEach(name -> {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                throw new IllegalStateException("sql/checks/files.txt: '%s' is not <code>_<name>.sql".formatted(name));
            }
            rules.add(new AppliedRule(matcher.group("rule"), filled(name, settings), Set.of()));
        });
        return rules;
    }

    private static String filled(String name, CheckSettings settings) {
        return THRESHOLD.matcher(SqlFiles.read("checks/" + name)).replaceAll(found -> {
            BigDecimal value = settings.byKey().get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "sql/checks/%s: no threshold is called %s".formatted(name, found.group()));
            }
            return value.toPlainString();
        });
    }
}
