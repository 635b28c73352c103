package org.halfsky.warehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.warehouse.sql.SqlFiles;

/** The checks that are files: {@code sql/checks/<code>_<name>.sql}, listed in {@code sql/checks/files.txt}. */
final class CheckFiles {

    private static final Pattern NAME = Pattern.compile("(?<rule>R\\d{3})_[a-z0-9_]+\\.sql");

    private CheckFiles() {}

    /** Every file, in the order of their names. */
    static List<AppliedRule> all() {
        List<AppliedRule> rules = new ArrayList<>();
        SqlFiles.read("checks/files.txt").lines().forEach(name -> {
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                throw new IllegalStateException("sql/checks/files.txt: '%s' is not <code>_<name>.sql".formatted(name));
            }
            rules.add(new AppliedRule(matcher.group("rule"), SqlFiles.read("checks/" + name), Set.of()));
        });
        return rules;
    }
}
