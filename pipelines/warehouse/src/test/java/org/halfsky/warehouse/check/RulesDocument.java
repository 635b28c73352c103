package org.halfsky.warehouse.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.sql.SqlFiles;
import org.jspecify.annotations.Nullable;

/** What {@code sql/checks/RULES.md} should say: every rule of the catalog and how it is applied. */
final class RulesDocument {

    private static final String HEAD = """
            # 核查规则

            由 `sql/catalog/rule.csv` 与本目录的文件生成（`mvn verify -Dgolden.update`），请勿手工修改。
            公式的写法见 [README.md](README.md)。严重程度：强制性错误使有关单元格不入库；核实性提示入库并请说明；提示只作告知。

            """;

    private RulesDocument() {}

    static String text() {
        Map<String, String> files = new TreeMap<>();
        SqlFiles.read("checks/files.txt").lines().forEach(name -> files.put(name.substring(0, 4), name));
        List<String> applied = BuiltInCatalog.column("rule", "applied");
        List<Rule> rules = BuiltInCatalog.rules();
        StringBuilder text = new StringBuilder(HEAD);
        text.append("| 规则 | 严重程度 | 内容 | 怎样核查 |\n| --- | --- | --- | --- |\n");
        for (int row = 0; row < rules.size(); row++) {
            Rule rule = rules.get(row);
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            rule.code(),
                            rule.severity().label(),
                            cell(rule.statement()),
                            how(rule, files.get(rule.code()), applied.get(row))));
        }
        return text.append(reasons(rules)).toString();
    }

    private static String reasons(List<Rule> rules) {
        List<String> reasons = BuiltInCatalog.column("rule", "rationale");
        StringBuilder text = new StringBuilder("\n## 缘由\n\n");
        for (int row = 0; row < rules.size(); row++) {
            if (!reasons.get(row).equals("null")) {
                text.append("- %s：%s%n".formatted(rules.get(row).code(), cell(reasons.get(row))));
            }
        }
        return text.toString();
    }

    private static String how(Rule rule, @Nullable String file, String applied) {
        if (!rule.formula().isEmpty()) {
            return "公式 `" + cell(rule.formula()) + "`";
        }
        if (file != null) {
            return "[%s](%s)".formatted(file, file);
        }
        return applied.equals("null") ? "" : cell(applied);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
