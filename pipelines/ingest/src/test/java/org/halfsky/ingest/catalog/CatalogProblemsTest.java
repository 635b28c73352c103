package org.halfsky.ingest.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of a catalog is named, with file, line and column, and all at once. */
class CatalogProblemsTest {

    @TempDir
    Path overlay;

    @Test
    void namesEveryBadRowOfAllFilesAtOnce() throws IOException {
        write("area.csv", Heads.AREAS + "37040,甲,county,县,370400,2010,,\n370499,乙,village,县,999999,2010,2009,888888\n");
        write("area_change.csv", Heads.CHANGES + "X-1,二〇二〇,,merge,2,111111,甲,370402,,\n");
        write("plan.csv", Heads.PLANS + "P-1,,men,123456,2010,2009,2020\n");
        write(
                "target.csv",
                Heads.TARGETS + "\nP-1-001,P-2,健康,1,W-HLT-999,,\"话分\n两行\",atleast,1o0,,%,indicator:X,yes,high,\n"
                        + "P-1-002,P-1,健康,1,,,话,between,60,40,%,胡说,yes,high,\n");
        write("rule.csv", Heads.RULES + "X001,cells,,x,fatal,*,\n");
        write("form.csv", Heads.LINES + "L-1,FE1,标题,妇女,0,,节,标签,W-HLT-999,TT,county|village\n");
        write("reporting.csv", Heads.DUTIES + "D-1,FE9,county,000001,2030,2010,02-30,1\n");

        assertThat(problems())
                .containsExactly(
                        "catalog/area.csv line 2, column area_code: '37040' is not an area code of six digits",
                        "catalog/area.csv line 3, column level: 'village' is not one of nation, province, prefecture, county",
                        "catalog/area.csv line 3, column valid_to: 2009 is before valid_from 2010",
                        "catalog/area.csv line 3, column successor_codes: '888888' is not in area.csv",
                        "catalog/area.csv line 3, column parent_code: '999999' is not in area.csv",
                        "catalog/area_change.csv line 2, column change_year: '二〇二〇' is not a whole number from 1000 to 2999",
                        "catalog/area_change.csv line 2, column whole_unit: '2' is not one of 0, 1",
                        "catalog/area_change.csv line 2, column old_code: '111111' is not in area.csv",
                        "catalog/area_change.csv line 2, column new_name: is empty",
                        "catalog/form.csv line 2, column order: '0' is not a whole number from 1 to 9999",
                        "catalog/form.csv line 2, column line_code: is empty",
                        "catalog/form.csv line 2, column indicator_code: 'W-HLT-999' is not in indicator.csv",
                        "catalog/form.csv line 2, column breakdown: 'TT' is not a sex (T, M, F), a dot and a residence (T, U, R), such as T.T",
                        "catalog/form.csv line 2, column required_at: 'village' is not one of nation, province, prefecture, county",
                        "catalog/plan.csv line 2, column title: is empty",
                        "catalog/plan.csv line 2, column plan_kind: 'men' is not one of women, children",
                        "catalog/plan.csv line 2, column area_code: '123456' is not in area.csv",
                        "catalog/reporting.csv line 2, column form: 'FE9' is not in form.csv",
                        "catalog/reporting.csv line 2, column to_year: 2010 is before from_year 2030",
                        "catalog/reporting.csv line 2, column under: '000001' is not in area.csv",
                        "catalog/reporting.csv line 2, column due_day: '02-30' is not a month and a day, such as 04-30",
                        "catalog/reporting.csv line 2, column exempt: '1' is not an area code of six digits",
                        "catalog/rule.csv line 2, column level: 'cells' is not one of cell, row, cross-indicator, cross-year, cross-area, completeness",
                        "catalog/rule.csv line 2, column statement: is empty",
                        "catalog/rule.csv line 2, column severity: 'fatal' is not one of error, warning, info",
                        "catalog/target.csv line 3, column plan_code: 'P-2' is not in plan.csv",
                        "catalog/target.csv line 3, column value: '1o0' is neither a number such as 11.2 nor a fraction such as 100/6",
                        "catalog/target.csv line 3, column indicator_code: 'W-HLT-999' is not in indicator.csv",
                        "catalog/target.csv line 3, column target_type: 'atleast' is not one of at_least, at_most, between, "
                                + "reduce_by_pct_from_base, increase_by_pp_from_base, above_base, below_base, complete_100, qualitative",
                        "catalog/target.csv line 3, column comparison: 'X' is not in indicator.csv",
                        "catalog/target.csv line 5, column value2: 40 is below value 60");
    }

    @Test
    void namesHeadsThatCannotBeUsed() throws IOException {
        write("plan.csv", "plan_code,title,plan_kind,area_code,base_year,mid_year,end_year,note,title\nP-1,规划\n");
        write("target.csv", "target_code;plan_code\nT-1;P-1\n");
        write("rule.csv", "");

        assertThat(problems())
                .startsWith(
                        "catalog/plan.csv line 1: column 'note' is not one of plan_code, title, plan_kind, area_code, base_year, mid_year, end_year",
                        "catalog/plan.csv line 1: column 'title' stands there twice",
                        "catalog/rule.csv: is empty, expected at least a head row with "
                                + "[rule_code, level, statement, expression, severity, indicators, rationale]")
                .contains("catalog/target.csv line 1: column 'plan_code' is missing");
    }

    @Test
    void namesRowsWithTooFewOrTooManyFields() throws IOException {
        write("plan.csv", Heads.PLANS + "P-1,规划,women\nP-2,规划,women,370000,2010,2015,2020,多\n");

        assertThat(problems())
                .containsExactly(
                        "catalog/plan.csv line 2: has 3 fields, expected 7",
                        "catalog/plan.csv line 3: has 8 fields, expected 7");
    }

    @Test
    void namesFilesThatAreNoCsv() throws IOException {
        write("plan.csv", Heads.PLANS + "P-1,\"规划\"甲,women,370000,2010,2015,2020\n");
        Files.write(overlay.resolve("target.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF, 0x41});

        assertThat(problems())
                .hasSize(2)
                .satisfiesExactly(
                        quotes -> assertThat(quotes)
                                .startsWith("catalog/plan.csv: is not well-formed CSV, look at the quotes: "),
                        bytes -> assertThat(bytes).isEqualTo("catalog/target.csv: is not text in UTF-8 or GB18030"));
    }

    @Test
    void namesFilesThatHaveNoPlaceInACatalog() throws IOException {
        write("targets.csv", Heads.TARGETS);
        write("plan.xlsx", "");
        write("说明.txt", "给人看的");
        write("~$plan.csv", "");

        String expected = " is not a file of the catalog, expected area.csv, area_change.csv, indicator.csv, plan.csv, "
                + "target.csv, rule.csv, form.csv, reporting.csv";
        assertThat(problems()).containsExactly("catalog/plan.xlsx:" + expected, "catalog/targets.csv:" + expected);
    }

    @Test
    void namesKeysThatStandTwiceInOneFile() throws IOException {
        String row = "P-1,规划,women,370000,2010,2015,2020\n";
        write("plan.csv", Heads.PLANS + row + row);
        write(
                "area.csv",
                Heads.AREAS
                        + "370471,甲,county,,370400,2010,2014,\n370471,乙,county,,370400,2015,,\n370471,丙,county,,370400,2015,,\n");

        assertThat(problems())
                .containsExactly(
                        "catalog/area.csv line 4, column area_code, valid_from: '370471, 2015' stands there twice, first on line 3",
                        "catalog/plan.csv line 3, column plan_code: 'P-1' stands there twice, first on line 2");
    }

    @Test
    void namesCirclesOfAreasAndOfOperands() throws IOException {
        write(
                "area.csv",
                Heads.AREAS
                        + "370471,甲,county,,370472,2010,,\n370472,乙,prefecture,,370471,2010,,\n370473,丙,county,,370473,2010,,\n");
        write(
                "indicator.csv",
                Heads.INDICATORS
                        + indicator("X-1", "甲率", "X-2", "B-HLT-001")
                        + indicator("X-2", "乙率", "B-HLT-001", "X-1"));

        assertThat(problems())
                .containsExactly(
                        "catalog/area.csv line 2, column parent_code: 370471 → 370472 → 370471 is a circle of parents",
                        "catalog/area.csv line 3, column parent_code: 370472 → 370471 → 370472 is a circle of parents",
                        "catalog/area.csv line 4, column parent_code: 370473 → 370473 is a circle of parents",
                        "catalog/indicator.csv line 2, column numerator_code, denominator_code: X-1 → X-2 → X-1 is a circle of operands",
                        "catalog/indicator.csv line 3, column numerator_code, denominator_code: X-2 → X-1 → X-2 is a circle of operands");
    }

    @Test
    void namesParentsThatAreNotHigherOrNotThereInTime() throws IOException {
        write(
                "area.csv",
                Heads.AREAS
                        + "370471,甲,county,,370402,2010,,\n370472,乙,county,,371200,2010,,\n370402,丙,county,,370400,2015,,\n");

        assertThat(problems())
                .containsExactly(
                        "catalog/area.csv line 2, column parent_code: 370402 is a county, expected a higher level than county",
                        "catalog/area.csv line 3, column parent_code: 371200 is not valid in 2018",
                        "catalog/area.csv line 4, column valid_from: 2015 lies within another span of 370402");
    }

    @Test
    void namesNamesThatMeanTwoIndicators() throws IOException {
        write(
                "indicator.csv",
                Heads.INDICATORS
                        + indicator("X-1", "活 产 数", "", "")
                        + indicator("X-2", "乙率", "", "").replace("别名X-2", "ＭＭＲ"));

        assertThat(problems())
                .containsExactly(
                        "catalog/indicator.csv line 2, column name: '活 产 数' already names B-HLT-001",
                        "catalog/indicator.csv line 3, column aliases: 'ＭＭＲ' already names W-HLT-002");
    }

    @Test
    void namesLinesThatShareAPlaceOnAForm() throws IOException {
        write(
                "form.csv",
                Heads.LINES
                        + "L-1,FE1,标题,妇女,1,900,节,标签,W-HLT-001,T.T,county\nL-2,FE1,标题,妇女,900,02,节,标签,W-HLT-001,T.T,county\n");

        assertThat(problems())
                .containsExactly(
                        "catalog/form.csv line 2, column order: '1' is already taken by sql/catalog/form.csv line 2",
                        "catalog/form.csv line 3, column line_code: '02' is already taken by sql/catalog/form.csv line 3");
    }

    @Test
    void doesNotBlameRowsForAFileThatCannotBeRead() throws IOException {
        write("plan.csv", "plan\nP-1\n");
        write("target.csv", Heads.TARGETS + "T-1,P-1,健康,1,W-HLT-001,,话,at_least,80,,岁,,yes,high,\n");

        assertThat(problems()).allMatch(each -> each.startsWith("catalog/plan.csv line 1: "));
    }

    private static String indicator(String code, String name, String numerator, String denominator) {
        return "%s,%s,,women,健康,,%%,2,higher,ratio,%s,%s,,,100,not_aggregatable,,,别名%s,0,100,LOCAL,\n"
                .formatted(code, name, numerator, denominator, code);
    }

    private Iterable<String> problems() {
        return catchThrowableOfType(InvalidCatalogException.class, () -> CatalogReader.read(overlay))
                .problems();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(overlay.resolve(file), text, StandardCharsets.UTF_8);
    }
}
